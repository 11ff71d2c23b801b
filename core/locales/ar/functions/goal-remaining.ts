import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Arabic words of GOAL_REMAINING. */
export const goalRemaining: FunctionTexts = {
  label: 'المتبقي',
  purpose: 'تبيّن ما ينقص لبلوغ الهدف؛ 0 بعد بلوغه.',
  whenPoor: '',
  parameters: {
    actual: goalParameters.actual,
    target: goalParameters.target,
    better: goalParameters.better,
  },
};
