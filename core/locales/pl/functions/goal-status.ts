import type { FunctionTexts } from '../../locale.ts';
import { statusParameters } from '../goal-parameters.ts';

/** Polish words of GOAL_STATUS. */
export const goalStatus: FunctionTexts = {
  label: 'Status',
  purpose: 'Mówi jednym słowem, jak stoi cel: zgodnie z planem, zagrożony, poza planem, osiągnięty i tak dalej.',
  whenPoor: '',
  parameters: statusParameters,
};
