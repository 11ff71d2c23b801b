import { type NoAnswer, noAnswer } from '../values/no-answer.ts';
import { LEAST_TRIALS, meanPercentageError, quantile, RANGE, type Trial } from './back-test.ts';
import { type Forecast, type ForecastQuestion, LEAST_HISTORY } from './forecast-question.ts';

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

/** The method at every earlier day that has enough history before it and enough days after it. */
function trials(totals: readonly number[], ahead: number, windowDays: number): readonly Trial[] {
  const days = totals.length - 1;
  const reach = Math.max(1, Math.min(ahead, Math.floor(days / 2), days - LEAST_HISTORY - 1));
  const found: Trial[] = [];
  for (let n = LEAST_HISTORY; n + reach <= days; n += 1)
    found.push({
      foretold: expectedAfter(totals, n, reach, windowDays),
      came: (totals[n + reach] as number) - (totals[n] as number),
    });
  return found;
}

/** What is gathered so far, and what the rest of the days bring at the recent daily rate. */
export function forecastCounts(question: ForecastQuestion): Forecast | NoAnswer {
  const { history, start, due, asOf, windowDays } = question;
  const first = history[0]?.day;
  if (first === undefined) return noAnswer('no-data', { parameter: 'values' });
  const done = history.reduce((sum, { day, value }) => (day >= start && day <= due ? sum + value : sum), 0);
  const ahead = due - Math.max(asOf, start - 1);
  if (ahead <= 0) return { value: done, low: done, high: done, method: 'final', backTestError: 0 };
  if (asOf - first + 1 < LEAST_HISTORY) return noAnswer('no-data', { parameter: 'dates' });

  const totals = runningTotals(question, first);
  const rest = expectedAfter(totals, totals.length - 1, ahead, windowDays);
  const past = trials(totals, ahead, windowDays);
  const shares = past.filter(({ foretold }) => foretold !== 0).map(({ foretold, came }) => came / foretold);
  const isKnown = shares.length >= LEAST_TRIALS;
  const ends = isKnown ? RANGE.map((share) => done + rest * quantile(shares, share)) : [];
  return {
    value: done + rest,
    low: isKnown ? Math.min(done + rest, ...ends) : null,
    high: isKnown ? Math.max(done + rest, ...ends) : null,
    method: 'daily-rate',
    backTestError: past.length >= LEAST_TRIALS ? meanPercentageError(past) : null,
  };
}
