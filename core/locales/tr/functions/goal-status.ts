import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Turkish words of GOAL_STATUS. */
export const goalStatus: FunctionTexts = {
  label: 'Durum',
  purpose: 'Bir hedefin durumunu tek sözle söyler: yolunda, riskli, planın gerisinde, ulaşıldı ve benzeri.',
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
