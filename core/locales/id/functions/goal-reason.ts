import type { FunctionTexts } from '../../locale.ts';
import { statusParameters } from '../goal-parameters.ts';

/** Indonesian words of GOAL_REASON. */
export const goalReason: FunctionTexts = {
  label: 'Alasan',
  purpose: 'Menjelaskan dalam satu kalimat beserta angkanya mengapa sasaran berstatus demikian.',
  whenPoor: '',
  parameters: statusParameters,
};
