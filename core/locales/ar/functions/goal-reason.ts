import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Arabic words of GOAL_REASON. */
export const goalReason: FunctionTexts = {
  label: 'السبب',
  purpose: 'تقول في جملة مع الأرقام سبب حالة الهدف.',
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
