import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Arabic words of SMART_CHECK. */
export const smartCheck: FunctionTexts = {
  label: 'فحص SMART',
  purpose: 'يفحص الهدف حرفًا حرفًا: محدد، قابل للقياس، قابل للتحقيق، ذو صلة، محدد بزمن، مع السبب.',
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
