import { calendarDate, type DayNumber, dayNumber, daysInMonth, isoWeekday } from './day-number.ts';

export const granularities = ['day', 'week', 'month', 'quarter'] as const;
export type Granularity = (typeof granularities)[number];

/** The first day of the period that holds a day; weeks begin on Monday. */
export function periodStart(day: DayNumber, granularity: Granularity): DayNumber {
  const { year, month } = calendarDate(day);
  switch (granularity) {
    case 'day':
      return Math.floor(day);
    case 'week':
      return Math.floor(day) - isoWeekday(day) + 1;
    case 'month':
      return dayNumber(year, month, 1);
    case 'quarter':
      return dayNumber(year, month - ((month - 1) % 3), 1);
  }
}

/** The last day of the period that begins on a day. */
export function periodEnd(start: DayNumber, granularity: Granularity): DayNumber {
  if (granularity === 'day') return start;
  if (granularity === 'week') return start + 6;
  const { year, month } = calendarDate(start);
  const last = granularity === 'month' ? month : month + 2;
  return dayNumber(year, last, daysInMonth(year, last));
}

/** Every period from the one that holds `from` to the one that holds `to`, by first day. */
export function periodsBetween(from: DayNumber, to: DayNumber, granularity: Granularity): readonly DayNumber[] {
  const starts: DayNumber[] = [];
  for (let start = periodStart(from, granularity); start <= to; start = periodEnd(start, granularity) + 1)
    starts.push(start);
  return starts;
}

/** The ISO week number of a week's Monday, and the year it counts in. */
export function isoWeek(monday: DayNumber): Readonly<{ year: number; week: number }> {
  const { year } = calendarDate(monday + 3);
  const firstThursday = dayNumber(year, 1, 4);
  const firstMonday = firstThursday - isoWeekday(firstThursday) + 1;
  return { year, week: Math.round((monday - firstMonday) / 7) + 1 };
}
