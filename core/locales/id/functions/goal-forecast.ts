import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Indonesian words of GOAL_FORECAST. */
export const goalForecast: FunctionTexts = {
  label: 'Prakiraan',
  purpose:
    'Menunjukkan hasil pada tenggat jika berjalan seperti akhir-akhir ini, dengan rentang dan kesalahan di masa lalu.',
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
