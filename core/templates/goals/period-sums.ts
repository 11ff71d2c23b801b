import type { HistoryEntry } from '../../goals/forecast-question.ts';
import type { LevelPeriod } from '../../goals/model/objective.ts';
import {
  type Granularity,
  granularities,
  periodEnd,
  periodStart,
  periodsBetween,
} from '../../values/calendar-period.ts';
import type { DayNumber } from '../../values/day-number.ts';
import type { KpiContext } from '../kpi/context.ts';

const coarser = (a: Granularity, b: Granularity): Granularity =>
  granularities.indexOf(a) > granularities.indexOf(b) ? a : b;

/**
 * Entries that add up, as the level that they are read as: what each whole period up to a day held, dated on its last
 * day. All are brought to the length of the last one, so that February is no fall. A period that Data holds only a part
 * of is left out; one without a row held 0.
 */
export function periodSums(
  entries: readonly HistoryEntry[],
  end: DayNumber,
  per: LevelPeriod,
  { grain, firstDay, calendar }: KpiContext,
): readonly HistoryEntry[] {
  const granularity = coarser(per, grain);
  const first = firstDay ?? end;
  const whole = periodsBetween(first, end, granularity, calendar).filter(
    (start) => start >= first && periodEnd(start, granularity) <= end,
  );
  const length = (start: DayNumber): number => periodEnd(start, granularity) - start + 1;
  const sums = new Map(whole.map((start) => [start, 0]));
  for (const { day, value } of entries) {
    const start = periodStart(day, granularity, calendar);
    const sum = sums.get(start);
    if (sum !== undefined) sums.set(start, sum + value);
  }
  const lastLength = length(whole[whole.length - 1] ?? end);
  return [...sums].map(([start, sum]) => ({
    day: periodEnd(start, granularity),
    value: (sum / length(start)) * lastLength,
    weight: 1,
  }));
}
