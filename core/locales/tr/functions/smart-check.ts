import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Turkish words of SMART_CHECK. */
export const smartCheck: FunctionTexts = {
  label: 'SMART denetimi',
  purpose: 'Bir hedefi harf harf denetler: belirgin, ölçülebilir, ulaşılabilir, ilgili, süreli; nedenini söyler.',
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
