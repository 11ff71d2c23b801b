import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Arabic words of GOAL_EXPECTED. */
export const goalExpected: FunctionTexts = {
  label: 'المتوقع حتى الآن',
  purpose: 'تبيّن أين ينبغي أن تكون في يوم ما لتبلغ الهدف في موعده.',
  whenPoor: '',
  parameters: {
    target: goalParameters.target,
    start: goalParameters.start,
    due: goalParameters.due,
    as_of: goalParameters.asOf,
    baseline: goalParameters.baseline,
    curve: goalParameters.curve,
    weekend: goalParameters.weekend,
    holidays: goalParameters.holidays,
  },
};
