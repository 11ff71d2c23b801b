import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Polish words of GOAL_PROGRESS. */
export const goalProgress: FunctionTexts = {
  label: 'Postęp',
  purpose: 'Pokazuje, jaką część drogi od wartości wyjściowej do celu już przebyto, w górę lub w dół.',
  whenPoor: '',
  parameters: {
    actual: goalParameters.actual,
    target: goalParameters.target,
    baseline: goalParameters.baseline,
    better: goalParameters.better,
  },
};
