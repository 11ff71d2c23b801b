import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Turkish words of GOAL_PROGRESS. */
export const goalProgress: FunctionTexts = {
  label: 'İlerleme',
  purpose: 'Baz değerden hedefe giden yolun ne kadarının alındığını gösterir; artışta da azalışta da.',
  whenPoor: '',
  parameters: {
    actual: goalParameters.actual,
    target: goalParameters.target,
    baseline: goalParameters.baseline,
    better: goalParameters.better,
  },
};
