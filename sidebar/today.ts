import { type DayNumber, dayNumber } from '../core/values/day-number.ts';

/** The person's own present day, by their clock. */
export function today(): DayNumber {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
