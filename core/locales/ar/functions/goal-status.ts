import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Arabic words of GOAL_STATUS. */
export const goalStatus: FunctionTexts = {
  label: 'الحالة',
  purpose: 'تقول بكلمة حال الهدف: على المسار أو معرّض للخطر أو خارج المسار أو تحقق وغيرها.',
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
