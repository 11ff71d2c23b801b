import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Polish words of GOAL_REASON. */
export const goalReason: FunctionTexts = {
  label: 'Powód',
  purpose: 'Mówi jednym zdaniem, z liczbami, dlaczego cel ma taki status.',
  whenPoor: '',
  parameters: {
    actual: goalParameters.actual,
    target: goalParameters.target,
    start: goalParameters.start,
    due: goalParameters.due,
    as_of: goalParameters.asOf,
    baseline: goalParameters.levelBaseline,
    kind: goalParameters.kind,
    language: goalParameters.language,
    curve: goalParameters.curve,
    on_track: goalParameters.onTrack,
    at_risk: goalParameters.atRisk,
    better: goalParameters.better,
  },
};
