import { type NoAnswer, noAnswer } from '../values/no-answer.ts';
import { LEAST_TRIALS, meanPercentageError, quantile, RANGE, type Trial } from './back-test.ts';
import { boundsOf } from './forecast-bounds.ts';
import { type Forecast, type ForecastQuestion, LEAST_HISTORY, tooLittleHistory } from './forecast-question.ts';

/** Running totals by day from the first one on: `total(n)` is what the first n days brought. A day without a row is 0. */
function runningTotals({ history, asOf }: ForecastQuestion, first: number): readonly number[] {
  const added = new Array<number>(asOf - first + 1).fill(0);
  for (const { day, value } of history) added[day - first] = (added[day - first] as number) + value;
  const totals = [0];
  for (const each of added) totals.push((totals[totals.length - 1] as number) + each);
  return totals;
}

/** What `ahead` days bring at the rate of the last days before day n. */
function expectedAfter(totals: readonly number[], n: number, ahead: number, windowDays: number): number {
  const days = Math.min(windowDays, n);
  return (((totals[n] as number) - (totals[n - days] as number)) * ahead) / days;
}

/** So many trials are wanted where the history is long enough for the method's whole window before each of them. */
const WANTED_TRIALS = 5;

/** The method at every earlier day with enough days after it, and as much history before it as now where that can be. */
function trials(totals: readonly number[], reach: number, windowDays: number): readonly Trial[] {
  const last = totals.length - 1 - reach;
  const first = Math.max(LEAST_HISTORY, Math.min(windowDays, last + 1 - WANTED_TRIALS));
  const found: Trial[] = [];
  for (let n = first; n <= last; n += 1)
    found.push({
      foretold: expectedAfter(totals, n, reach, windowDays),
      came: (totals[n + reach] as number) - (totals[n] as number),
    });
  return found;
}

/** How far ahead the method is tried: as far as is asked, or half the history. */
const reachOf = (days: number, ahead: number): number =>
  Math.max(1, Math.min(ahead, Math.floor(days / 2), days - LEAST_HISTORY - 1));

/** What is gathered so far, and what the rest of the days bring at the recent daily rate. */
export function forecastCounts(question: ForecastQuestion): Forecast | NoAnswer {
  const { history, start, due, asOf, windowDays } = question;
  const first = history[0]?.day;
  if (first === undefined) return noAnswer('no-data', { parameter: 'values' });
  const done = history.reduce((sum, { day, value }) => (day >= start && day <= due ? sum + value : sum), 0);
  const ahead = due - Math.max(asOf, start - 1);
  if (ahead <= 0) return { value: done, low: done, high: done, method: 'final', backTestError: 0 };
  const days = asOf - first + 1;
  if (days < LEAST_HISTORY) return tooLittleHistory(days);

  const totals = runningTotals(question, first);
  const rest = expectedAfter(totals, totals.length - 1, ahead, windowDays);
  const value = done + rest;
  const reach = reachOf(days, ahead);
  const past = trials(totals, reach, windowDays);
  // Where nothing is foretold, in a gap between lumps, all that came after earlier days would have been missed.
  const misses = past.map(({ foretold, came }) => (came - (rest === 0 ? 0 : foretold)) / reach);
  const isKnown = misses.length >= LEAST_TRIALS;
  const ends = isKnown ? RANGE.map((share) => value + ahead * quantile(misses, share)) : [];
  const least = boundsOf(history).least === null ? Number.NEGATIVE_INFINITY : done;
  return {
    value,
    low: isKnown ? Math.max(least, Math.min(value, ...ends)) : null,
    high: isKnown ? Math.max(value, ...ends) : null,
    method: 'daily-rate',
    backTestError: isKnown ? meanPercentageError(past) : null,
  };
}
