import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Polish words of GOAL_REQUIRED_PACE. */
export const goalRequiredPace: FunctionTexts = {
  label: 'Potrzebne tempo',
  purpose: 'Pokazuje, ile musi przynieść każdy pozostały dzień, by zdążyć z celem na czas.',
  whenPoor: '',
  parameters: {
    actual: goalParameters.actual,
    target: goalParameters.target,
    due: goalParameters.due,
    as_of: goalParameters.asOf,
    days_per_week: goalParameters.daysPerWeek,
  },
};
