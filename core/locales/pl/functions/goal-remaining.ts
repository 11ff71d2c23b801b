import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Polish words of GOAL_REMAINING. */
export const goalRemaining: FunctionTexts = {
  label: 'Pozostało',
  purpose: 'Pokazuje, ile jeszcze brakuje do celu; 0, gdy jest osiągnięty.',
  whenPoor: '',
  parameters: {
    actual: goalParameters.actual,
    target: goalParameters.target,
    better: goalParameters.better,
  },
};
