import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Turkish words of GOAL_FORECAST. */
export const goalForecast: FunctionTexts = {
  label: 'Tahmin',
  purpose: 'Son günlerdeki gibi giderse son günde nereye varılacağını, aralığı ve geçmişteki sapmasıyla gösterir.',
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
