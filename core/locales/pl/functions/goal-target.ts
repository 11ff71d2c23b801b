import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Polish words of GOAL_TARGET. */
export const goalTarget: FunctionTexts = {
  label: 'Wartość docelowa',
  purpose: 'Zamienia życzenie, na przykład „15% więcej niż w zeszłym kwartale”, na liczbę do osiągnięcia.',
  whenPoor: '',
  parameters: {
    baseline: goalParameters.changeBaseline,
    change: goalParameters.change,
  },
};
