import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Indonesian words of GOAL_PROGRESS. */
export const goalProgress: FunctionTexts = {
  label: 'Kemajuan',
  purpose: 'Menunjukkan seberapa jauh jalan dari nilai awal ke target, naik maupun turun.',
  whenPoor: '',
  parameters: {
    actual: goalParameters.actual,
    target: goalParameters.target,
    baseline: goalParameters.baseline,
    better: goalParameters.better,
  },
};
