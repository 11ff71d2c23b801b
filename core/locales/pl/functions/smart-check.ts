import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Polish words of SMART_CHECK. */
export const smartCheck: FunctionTexts = {
  label: 'Test SMART',
  purpose:
    'Sprawdza cel litera po literze: konkretny, mierzalny, osiągalny, istotny, określony w czasie, i mówi dlaczego.',
  whenPoor: '',
  parameters: {
    objective: goalParameters.objective,
    metric: goalParameters.metric,
    baseline: goalParameters.smartBaseline,
    target: goalParameters.target,
    owner: goalParameters.owner,
    start: goalParameters.start,
    due: goalParameters.due,
    goal: goalParameters.goal,
    best_past: goalParameters.bestPast,
    better: goalParameters.smartBetter,
  },
};
