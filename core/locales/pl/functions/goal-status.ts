import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Polish words of GOAL_STATUS. */
export const goalStatus: FunctionTexts = {
  label: 'Status',
  purpose: 'Mówi jednym słowem, jak stoi cel: zgodnie z planem, zagrożony, poza planem, osiągnięty i tak dalej.',
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
