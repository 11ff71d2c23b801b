import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Indonesian words of GOAL_REQUIRED_PACE. */
export const goalRequiredPace: FunctionTexts = {
  label: 'Laju yang diperlukan',
  purpose: 'Menunjukkan hasil yang diperlukan tiap hari yang tersisa agar target tercapai tepat waktu.',
  whenPoor: '',
  parameters: {
    actual: goalParameters.actual,
    target: goalParameters.target,
    due: goalParameters.due,
    as_of: goalParameters.asOf,
    days_per_week: goalParameters.daysPerWeek,
  },
};
