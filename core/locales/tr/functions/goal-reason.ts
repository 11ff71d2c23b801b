import type { FunctionTexts } from '../../locale.ts';
import { statusParameters } from '../goal-parameters.ts';

/** Turkish words of GOAL_REASON. */
export const goalReason: FunctionTexts = {
  label: 'Gerekçe',
  purpose: 'Bir hedefin neden bu durumda olduğunu sayılarıyla bir cümlede söyler.',
  whenPoor: '',
  parameters: statusParameters,
};
