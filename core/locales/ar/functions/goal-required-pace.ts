import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Arabic words of GOAL_REQUIRED_PACE. */
export const goalRequiredPace: FunctionTexts = {
  label: 'الوتيرة اللازمة',
  purpose: 'تبيّن ما يجب أن يأتي به كل يوم باقٍ لبلوغ الهدف في موعده.',
  whenPoor: '',
  parameters: {
    actual: goalParameters.actual,
    target: goalParameters.target,
    due: goalParameters.due,
    as_of: goalParameters.asOf,
    days_per_week: goalParameters.daysPerWeek,
  },
};
