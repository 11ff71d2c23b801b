import { type NoAnswer, noAnswer } from '../values/no-answer.ts';
import { LEAST_TRIALS, meanPercentageError, quantile, RANGE, type Trial } from './back-test.ts';
import { boundsOf, within } from './forecast-bounds.ts';
import {
  type Forecast,
  type ForecastMethod,
  type ForecastQuestion,
  type HistoryEntry,
  LEAST_HISTORY,
  tooLittleHistory,
} from './forecast-question.ts';

type Point = HistoryEntry;
type Method = (recent: readonly Point[], day: number) => number;

/** Several rows of a day are one, pooled by their weights. */
function daily(history: readonly Point[]): readonly Point[] {
  const days: Point[] = [];
  for (const entry of history) {
    const last = days[days.length - 1];
    if (last === undefined || last.day !== entry.day) {
      days.push(entry);
      continue;
    }
    const weight = last.weight + entry.weight;
    const value = weight === 0 ? last.value : (last.value * last.weight + entry.value * entry.weight) / weight;
    days[days.length - 1] = { day: entry.day, value, weight };
  }
  return days.filter(({ weight }) => weight > 0);
}

/** The weighted mean of the recent values. */
const pooled: Method = (recent) => {
  const weight = recent.reduce((sum, point) => sum + point.weight, 0);
  return recent.reduce((sum, point) => sum + point.value * point.weight, 0) / weight;
};

/** The straight line that fits the recent values best, at a day to come. */
const trend: Method = (recent, day) => {
  const weight = recent.reduce((sum, point) => sum + point.weight, 0);
  const meanDay = recent.reduce((sum, point) => sum + point.day * point.weight, 0) / weight;
  const meanValue = pooled(recent, day);
  const spread = recent.reduce((sum, point) => sum + point.weight * (point.day - meanDay) ** 2, 0);
  if (spread === 0) return meanValue;
  const together = recent.reduce(
    (sum, point) => sum + point.weight * (point.day - meanDay) * (point.value - meanValue),
    0,
  );
  return meanValue + (together / spread) * (day - meanDay);
};

/** The days of the window that ends with the last of them; at least the last three, however far apart they are. */
function recentOf(days: readonly Point[], windowDays: number): readonly Point[] {
  const last = days[days.length - 1]?.day ?? 0;
  const inWindow = days.filter(({ day }) => day > last - windowDays);
  return inWindow.length >= LEAST_HISTORY ? inWindow : days.slice(-LEAST_HISTORY);
}

type Asked = Readonly<{ ahead: number; windowDays: number; readDays: number }>;

/**
 * A method at every earlier day with enough history, held against what was read as far ahead as is asked, or after half
 * the history: the last value there, or all that a reading pools.
 */
function trials(days: readonly Point[], { ahead, windowDays, readDays }: Asked, method: Method): readonly Trial[] {
  const span = (days[days.length - 1] as Point).day - (days[0] as Point).day;
  const reach = Math.max(1, Math.min(ahead, Math.max(readDays, Math.floor(span / 2))));
  const found: Trial[] = [];
  for (let count = LEAST_HISTORY; count < days.length; count += 1) {
    const cut = (days[count - 1] as Point).day;
    const later = days.slice(count).find(({ day }) => day >= cut + reach)?.day;
    if (later === undefined) break;
    const from = Math.max(cut + 1, later - readDays + 1);
    const reading = days.filter(({ day }) => day >= from && day <= later);
    const recent = recentOf(days.slice(0, count), windowDays);
    found.push({ foretold: method(recent, (from + later) / 2), came: pooled(reading, later) });
  }
  return found;
}

type Tried = Readonly<{ name: ForecastMethod; method: Method; past: readonly Trial[]; error: number | null }>;

/** Whether the recent values lie on one line, so that a history too short for trials still tells. */
const isLine = (recent: readonly Point[]): boolean =>
  recent.every(({ day, value }) => Math.abs(trend(recent, day) - value) <= Math.abs(value) * 1e-9);

/** A line is taken only where it would have been closer in the past, not merely as close. */
function better(level: Tried, line: Tried, recent: readonly Point[]): Tried {
  if (line.error === null || level.error === null) return isLine(recent) ? line : level;
  return line.error < level.error - 1e-12 ? line : level;
}

/** The recent level held on to, or the line it follows: whichever would have come closer in the past. */
export function forecastLevel(question: ForecastQuestion): Forecast | NoAnswer {
  const { history, start, due, asOf, windowDays, readDays = 1, atMost = null } = question;
  const days = daily(history);
  const last = days[days.length - 1];
  if (last === undefined) return noAnswer('no-data', { parameter: 'values' });
  const ahead = due - Math.max(asOf, start - 1);
  if (ahead <= 0) {
    const { value } = days.filter(({ day }) => day <= due).pop() ?? last;
    return { value, low: value, high: value, method: 'final', backTestError: 0 };
  }
  if (days.length < LEAST_HISTORY) return tooLittleHistory(days.length);
  const bounds = boundsOf(days, atMost);
  const tried = (name: ForecastMethod, free: Method): Tried => {
    const method: Method = (recent, day) => within(free(recent, day), bounds);
    const past = trials(days, { ahead, windowDays, readDays }, method);
    return { name, method, past, error: meanPercentageError(past) };
  };
  const recent = recentOf(days, windowDays);
  const { name, method, past, error } = better(tried('pooled-rate', pooled), tried('trend', trend), recent);
  const value = method(recent, due);
  const misses = past.map(({ foretold, came }) => came - foretold);
  const isKnown = misses.length >= LEAST_TRIALS;
  const ends = isKnown ? RANGE.map((share) => within(value + quantile(misses, share), bounds)) : [];
  return {
    value,
    low: isKnown ? Math.min(value, ...ends) : null,
    high: isKnown ? Math.max(value, ...ends) : null,
    method: name,
    backTestError: isKnown ? error : null,
  };
}
