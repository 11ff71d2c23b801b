import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Polish words of GOAL_PACE. */
export const goalPace: FunctionTexts = {
  label: 'Tempo',
  purpose: 'Pokazuje, czy jesteś tak daleko, jak trzeba: 100% to dokładnie plan.',
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
