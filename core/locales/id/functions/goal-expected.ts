import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Indonesian words of GOAL_EXPECTED. */
export const goalExpected: FunctionTexts = {
  label: 'Yang diharapkan',
  purpose: 'Menunjukkan posisi yang seharusnya pada suatu hari agar target tercapai tepat waktu.',
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
