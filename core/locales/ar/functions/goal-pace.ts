import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Arabic words of GOAL_PACE. */
export const goalPace: FunctionTexts = {
  label: 'الوتيرة',
  purpose: 'تبيّن هل وصلت إلى حيث ينبغي حتى الآن: 100% تعني مطابقة الخطة.',
  whenPoor: '',
  parameters: {
    actual: goalParameters.actual,
    target: goalParameters.target,
    start: goalParameters.start,
    due: goalParameters.due,
    as_of: goalParameters.asOf,
    baseline: goalParameters.paceBaseline,
    kind: goalParameters.kind,
    curve: goalParameters.curve,
    weekend: goalParameters.weekend,
    holidays: goalParameters.holidays,
  },
};
