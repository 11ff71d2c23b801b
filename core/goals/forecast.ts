import { type NoAnswer, noAnswer } from '../values/no-answer.ts';
import { forecastCounts } from './forecast-counts.ts';
import { forecastLevel } from './forecast-level.ts';
import type { Forecast, ForecastQuestion } from './forecast-question.ts';
import type { GoalKind } from './goal-kind.ts';

/** Where an objective will land by its due day, if it goes on as it did lately. */
export function goalForecast(kind: GoalKind, question: ForecastQuestion): Forecast | NoAnswer {
  if (question.due < question.start) return noAnswer('out-of-range', { parameter: 'due' });
  return kind === 'cumulative' || kind === 'ceiling' ? forecastCounts(question) : forecastLevel(question);
}
