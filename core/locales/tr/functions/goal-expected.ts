import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Turkish words of GOAL_EXPECTED. */
export const goalExpected: FunctionTexts = {
  label: 'Beklenen değer',
  purpose: 'Hedefe zamanında varmak için bir günde nerede olunması gerektiğini gösterir.',
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
