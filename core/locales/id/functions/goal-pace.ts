import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Indonesian words of GOAL_PACE. */
export const goalPace: FunctionTexts = {
  label: 'Laju',
  purpose: 'Menunjukkan apakah sudah sejauh yang seharusnya: 100% tepat sesuai rencana.',
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
