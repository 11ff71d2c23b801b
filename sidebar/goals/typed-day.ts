import { type DayNumber, dayNumber, isCalendarDate, isoDate } from '../../core/values/day-number.ts';

/**
 * What a box for a day holds, `2026-07-31`, as a day; null while it is empty. While a year is typed it passes 2, 20 and
 * 202: these count too, or the box would be emptied under the fingers.
 */
export function dayIn(text: string): DayNumber | null {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return year >= 1 && isCalendarDate(year, month, day) ? dayNumber(year, month, day) : null;
}

/** A day as its box takes it. */
export const dayInBox = (day: DayNumber | null): string => (day === null ? '' : isoDate(day));
