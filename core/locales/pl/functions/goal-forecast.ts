import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Polish words of GOAL_FORECAST. */
export const goalForecast: FunctionTexts = {
  label: 'Prognoza',
  purpose: 'Pokazuje wynik na dzień terminu, jeśli będzie szło jak ostatnio, z zakresem i dotychczasowym błędem.',
  whenPoor: '',
  parameters: {
    dates: goalParameters.dates,
    values: goalParameters.values,
    due: goalParameters.due,
    kind: goalParameters.kind,
    window_days: goalParameters.windowDays,
    start: goalParameters.forecastStart,
    as_of: goalParameters.forecastAsOf,
    weights: goalParameters.weights,
    highest: goalParameters.highest,
  },
};
