import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Polish words of GOAL_EXPECTED. */
export const goalExpected: FunctionTexts = {
  label: 'Oczekiwany stan',
  purpose: 'Pokazuje, gdzie trzeba być danego dnia, by zdążyć z celem na czas.',
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
