import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Turkish words of GOAL_REQUIRED_PACE. */
export const goalRequiredPace: FunctionTexts = {
  label: 'Gereken tempo',
  purpose: 'Hedefe zamanında ulaşmak için kalan her günün ne getirmesi gerektiğini gösterir.',
  whenPoor: '',
  parameters: {
    actual: goalParameters.actual,
    target: goalParameters.target,
    due: goalParameters.due,
    as_of: goalParameters.asOf,
    days_per_week: goalParameters.daysPerWeek,
  },
};
