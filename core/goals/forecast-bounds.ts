import type { HistoryEntry } from './forecast-question.ts';

/** What a forecast cannot leave: a figure never below 0 stays there, a part of a whole never becomes more than the whole. */
export type ForecastBounds = Readonly<{ least: number | null; most: number | null }>;

/** The bounds that a history tells of: one that was passed before is none. */
export function boundsOf(history: readonly HistoryEntry[], atMost: number | null = null): ForecastBounds {
  const isBelow = history.some(({ value }) => value < 0);
  const isAbove = atMost !== null && history.some(({ value }) => value > atMost);
  return { least: isBelow ? null : 0, most: isAbove ? null : atMost };
}

/** A foretold value brought within the bounds. */
export function within(value: number, { least, most }: ForecastBounds): number {
  const notBelow = least === null ? value : Math.max(least, value);
  return most === null ? notBelow : Math.min(most, notBelow);
}
