import { type DayNumber, isoWeekday } from './day-number.ts';

/** The days of the week on which nobody works. */
export const weekends = ['sat-sun', 'fri-sat'] as const;
export type Weekend = (typeof weekends)[number];

/** ISO weekdays of each weekend. */
const restDays: Readonly<Record<Weekend, readonly number[]>> = { 'sat-sun': [6, 7], 'fri-sat': [5, 6] };

/** How often a weekday occurs from one day to another, both counted. */
function occurrences(weekday: number, from: DayNumber, to: DayNumber): number {
  const first = from + ((weekday - isoWeekday(from) + 7) % 7);
  return first > to ? 0 : Math.floor((to - first) / 7) + 1;
}

/**
 * The working days from one day to another, both counted; 0 where the first is after the last. A holiday counts once
 * however often it is listed, and one on a weekend changes nothing.
 */
export function workingDays(
  from: DayNumber,
  to: DayNumber,
  weekend: Weekend = 'sat-sun',
  holidays: readonly DayNumber[] = [],
): number {
  if (to < from) return 0;
  const rest = restDays[weekend];
  const off = new Set(holidays.filter((day) => day >= from && day <= to && !rest.includes(isoWeekday(day))));
  return to - from + 1 - rest.reduce((sum, weekday) => sum + occurrences(weekday, from, to), 0) - off.size;
}
