import type { FunctionTexts } from '../../locale.ts';
import { statusParameters } from '../goal-parameters.ts';

/** Polish words of GOAL_REASON. */
export const goalReason: FunctionTexts = {
  label: 'Powód',
  purpose: 'Mówi jednym zdaniem, z liczbami, dlaczego cel ma taki status.',
  whenPoor: '',
  parameters: statusParameters,
};
