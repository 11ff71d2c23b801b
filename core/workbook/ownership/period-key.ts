import { type Granularity, granularities, periodEnd } from '../../values/calendar-period.ts';
import { type DayNumber, dayNumber, isoDate } from '../../values/day-number.ts';

/** The key of a column or row that holds a period's figures: `period:2026-09-01/month`. */
export const periodKey = (start: DayNumber, granularity: Granularity): string =>
  `period:${isoDate(start)}/${granularity}`;

/** The length and the first and last day of the period that a key names; null for any other key. */
export function periodOf(key: string): Readonly<{ granularity: Granularity; from: DayNumber; to: DayNumber }> | null {
  const [, year, month, day, name] = /^period:(\d{4})-(\d\d)-(\d\d)\/(\w+)$/.exec(key) ?? [];
  const granularity = granularities.find((one) => one === name);
  if (granularity === undefined) return null;
  const from = dayNumber(Number(year), Number(month), Number(day));
  return { granularity, from, to: periodEnd(from, granularity) };
}
