import type { DayNumber } from '../values/day-number.ts';
import { type NoAnswer, noAnswer } from '../values/no-answer.ts';

/** One entry of the history: what its day added, or the level on that day with what it weighs. */
export type HistoryEntry = Readonly<{ day: DayNumber; value: number; weight: number }>;

/** How a forecast was made: the total is already known, the recent daily rate, the recent level, or a fitted line. */
export type ForecastMethod = 'final' | 'daily-rate' | 'pooled-rate' | 'trend';

/** The range and the error are unknown where the history is too short to try the method on itself. */
export type Forecast = Readonly<{
  value: number;
  low: number | null;
  high: number | null;
  method: ForecastMethod;
  /** Mean absolute percentage error of the same method at earlier days of the history. */
  backTestError: number | null;
}>;

/** What a forecast is made from; entries are in the order of their days and end at `asOf`. */
export type ForecastQuestion = Readonly<{
  history: readonly HistoryEntry[];
  due: DayNumber;
  start: DayNumber;
  /** The last day that is over. */
  asOf: DayNumber;
  windowDays: number;
  /** The days that a level is read over, as a rate of a whole month is; 1 where left out. */
  readDays?: number;
  /** The most that a level can be, such as 1 for a share. */
  atMost?: number | null;
}>;

/** Fewer days of history than this are no ground for a forecast. */
export const LEAST_HISTORY = 3;

/** Why so many days tell nothing. */
export const tooLittleHistory = (days: number): NoAnswer =>
  noAnswer('too-little-history', { parameter: 'dates', found: String(days), atLeast: LEAST_HISTORY });
