import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Arabic words of GOAL_PROGRESS. */
export const goalProgress: FunctionTexts = {
  label: 'التقدم',
  purpose: 'تبيّن ما قُطع من الطريق من خط الأساس إلى الهدف، صعودًا أو نزولًا.',
  whenPoor: '',
  parameters: {
    actual: goalParameters.actual,
    target: goalParameters.target,
    baseline: goalParameters.baseline,
    better: goalParameters.better,
  },
};
