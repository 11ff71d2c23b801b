import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Arabic words of GOAL_FORECAST. */
export const goalForecast: FunctionTexts = {
  label: 'التوقع',
  purpose: 'تبيّن أين ستصل في الموعد إن استمر الحال كما في الأيام الأخيرة، مع نطاق وخطأ سابق.',
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
