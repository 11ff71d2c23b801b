import { calendarDate, type DayNumber } from '../values/day-number.ts';
import type { NumberOrder } from './parse-date.ts';
import type { Period } from './table.ts';

/** Dates that can be read both ways, as each reading has them, place by place. */
export type OpenDates = Readonly<{ dayFirst: readonly DayNumber[]; monthFirst: readonly DayNumber[] }>;

/** The order in which more of the dates fall into the period above the header; null where there is no difference. */
export function orderInPeriod({ dayFirst, monthFirst }: OpenDates, period: Period | null): NumberOrder | null {
  if (period === null) return null;
  const within = (day: DayNumber): boolean => day >= period.from && day <= period.to;
  const balance = dayFirst.filter(within).length - monthFirst.filter(within).length;
  return balance === 0 ? null : balance > 0 ? 'dmy' : 'mdy';
}

/** Fewer days in a row, or first days of months, may be chance. */
const FEWEST = 3;

/**
 * The order in which the dates are what exports have: days in a row, or first days of months. null where neither is, or
 * both are: 01/01 to 01/12 is as well the first days of a year as the first days of its months.
 */
export function orderOfSpacing({ dayFirst, monthFirst }: OpenDates): NumberOrder | null {
  const [first, second] = [isRegular(dayFirst), isRegular(monthFirst)];
  return first === second ? null : first ? 'dmy' : 'mdy';
}

function isRegular(dates: readonly DayNumber[]): boolean {
  const days = [...new Set(dates)].sort((a, b) => a - b);
  const [first, last] = [days[0], days[days.length - 1]];
  if (first === undefined || last === undefined || days.length < FEWEST) return false;
  return last - first === days.length - 1 || days.every((day) => calendarDate(day).day === 1);
}
