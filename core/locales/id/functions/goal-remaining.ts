import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Indonesian words of GOAL_REMAINING. */
export const goalRemaining: FunctionTexts = {
  label: 'Sisa',
  purpose: 'Menunjukkan berapa lagi menuju target; 0 setelah tercapai.',
  whenPoor: '',
  parameters: {
    actual: goalParameters.actual,
    target: goalParameters.target,
    better: goalParameters.better,
  },
};
