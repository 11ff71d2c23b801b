import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Turkish words of GOAL_REMAINING. */
export const goalRemaining: FunctionTexts = {
  label: 'Kalan',
  purpose: 'Hedefe ne kadar kaldığını gösterir; hedefe ulaşılınca 0.',
  whenPoor: '',
  parameters: {
    actual: goalParameters.actual,
    target: goalParameters.target,
    better: goalParameters.better,
  },
};
