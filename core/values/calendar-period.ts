import { calendarDate, type DayNumber, dayNumber, daysInMonth, isoWeekday } from './day-number.ts';

export const granularities = ['day', 'week', 'month', 'quarter'] as const;
export type Granularity = (typeof granularities)[number];

/** The days on which a week can begin. */
export const weekStarts = ['monday', 'sunday', 'saturday'] as const;
export type WeekStart = (typeof weekStarts)[number];

/** Where weeks and fiscal years begin; the month counts from 1. */
export type CalendarRules = Readonly<{ weekStart: WeekStart; fiscalYearStart: number }>;

/**
 * ISO weeks and calendar years, in every language: a language tells no country. English is written where weeks begin on
 * Sunday (United States) and on Monday (Britain), Arabic where they begin on Saturday (Egypt), Sunday (Saudi Arabia) and
 * Monday (Emirates, Morocco), as Unicode CLDR lists them.
 */
export const usualCalendar: CalendarRules = { weekStart: 'monday', fiscalYearStart: 1 };

/** The days from a week's first day to the Monday of ISO's week: added to a day, its ISO weekday is its place in the week. */
export const daysToMonday = (weekStart: WeekStart): number => ({ monday: 0, sunday: 1, saturday: 2 })[weekStart];

/** How many months after January, April, July and October the quarters begin: 0 to 2. */
export const quarterShift = ({ fiscalYearStart }: CalendarRules): number => (fiscalYearStart - 1) % 3;

/** The first day of the period that holds a day. */
export function periodStart(
  day: DayNumber,
  granularity: Granularity,
  calendar: CalendarRules = usualCalendar,
): DayNumber {
  const { year, month } = calendarDate(day);
  switch (granularity) {
    case 'day':
      return Math.floor(day);
    case 'week':
      return Math.floor(day) - isoWeekday(day + daysToMonday(calendar.weekStart)) + 1;
    case 'month':
      return dayNumber(year, month, 1);
    case 'quarter':
      return firstOfMonth(year, month - ((month + 2 - quarterShift(calendar)) % 3));
  }
}

/** The last day of the period that begins on a day. */
export function periodEnd(start: DayNumber, granularity: Granularity): DayNumber {
  if (granularity === 'day') return start;
  if (granularity === 'week') return start + 6;
  const { year, month } = calendarDate(start);
  if (granularity === 'month') return dayNumber(year, month, daysInMonth(year, month));
  return firstOfMonth(year, month + 3) - 1;
}

/** Every period from the one that holds `from` to the one that holds `to`, by first day. */
export function periodsBetween(
  from: DayNumber,
  to: DayNumber,
  granularity: Granularity,
  calendar: CalendarRules = usualCalendar,
): readonly DayNumber[] {
  const starts: DayNumber[] = [];
  for (let start = periodStart(from, granularity, calendar); start <= to; start = periodEnd(start, granularity) + 1)
    starts.push(start);
  return starts;
}

/**
 * The number of the week that begins on a day, and the year it counts in. Weeks from Monday are ISO's: the first one
 * holds 4 January. Weeks from Sunday or Saturday are numbered as where they are used: the first one holds 1 January
 * (Unicode CLDR; Excel's WEEKNUM types 1 and 16, which alone give a week over a new year two numbers).
 */
export function weekNumber(start: DayNumber, weekStart: WeekStart): Readonly<{ year: number; week: number }> {
  const dayOfFirst = weekStart === 'monday' ? 4 : 1;
  const { year } = calendarDate(start + 7 - dayOfFirst);
  const first = periodStart(dayNumber(year, 1, dayOfFirst), 'week', { ...usualCalendar, weekStart });
  return { year, week: Math.round((start - first) / 7) + 1 };
}

/**
 * The number of the quarter that begins on a day, and its year. A fiscal year that does not begin in January has the
 * name of the year in which it ends: July 2026 to June 2027 is fiscal year 2027.
 */
export function quarterNumber(
  start: DayNumber,
  { fiscalYearStart }: CalendarRules,
): Readonly<{ year: number; quarter: number }> {
  const { year, month } = calendarDate(start);
  const quarter = Math.floor(((month - fiscalYearStart + 12) % 12) / 3) + 1;
  return { year: year + (fiscalYearStart > 1 && month >= fiscalYearStart ? 1 : 0), quarter };
}

/** The first of a month that may lie up to a year outside of the year given: month 0 is December of the year before. */
const firstOfMonth = (year: number, month: number): DayNumber =>
  dayNumber(year + Math.floor((month - 1) / 12), ((month + 11) % 12) + 1, 1);
