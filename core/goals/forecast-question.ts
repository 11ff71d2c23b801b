import type { DayNumber } from '../values/day-number.ts';

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
}>;

/** Fewer days of history than this are no ground for a forecast. */
export const LEAST_HISTORY = 3;
