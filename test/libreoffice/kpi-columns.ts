import { clockDay } from './computed-plan.ts';
import type { Subject } from './export-subjects.ts';
import { type Days, dayIn, type Row } from './reckoning.ts';

const DAY = 86_400_000;
const EPOCH = 25_569;

/** A day by its month, counted from the year 0, and its day there; days beyond the month's are its last. */
function dayOf(month: number, day: number): number {
  const lengths = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  return Date.UTC(Math.floor(month / 12), month % 12, Math.min(day, lengths)) / DAY + EPOCH;
}

function monthOf(day: number): number {
  const date = new Date((day - EPOCH) * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

const headingOf = (month: number): string =>
  new Date((dayOf(month, 1) - EPOCH) * DAY)
    .toLocaleDateString('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' })
    .replace(',', '');

/** The days that each column of the KPI sheet is of, by its heading. */
export function columnsOf({ dates, isMonthly }: Subject, rows: readonly Row[]): ReadonlyMap<string, Days> {
  const days = rows.flatMap((row) => dates.flatMap((column) => dayIn(row[column]) ?? []));
  const [firstDay, lastDay] = [Math.min(...days), Math.max(...days)];
  const months = Array.from(
    { length: monthOf(lastDay) - monthOf(firstDay) + 1 },
    (_, index) => monthOf(firstDay) + index,
  );
  const latest = months[months.length - 1] as number;
  const report = Math.min(isMonthly ? dayOf(latest, 31) : lastDay, clockDay() - 1);
  const whole = (month: number): Days => ({ from: dayOf(month, 1), to: Math.min(dayOf(month, 31), report) });
  const asLong = (month: number): Days => ({
    from: dayOf(month, 1),
    to: whole(latest).to === dayOf(latest, 31) ? dayOf(month, 31) : dayOf(month, report - dayOf(latest, 1) + 1),
  });
  const baseline = dayOf(months[0] as number, 1) >= firstDay ? months[0] : months[1];
  return new Map<string, Days>([
    ['Latest', { ...whole(latest), before: asLong(latest - 1) }],
    ['Period before', asLong(latest - 1)],
    ['Year before', asLong(latest - 12)],
    ['Baseline', asLong(baseline as number)],
    ['Total', { from: dayOf(months[0] as number, 1), to: report }],
    ...months.map((month, index): [string, Days] => [
      headingOf(month),
      // A month that is not over has no growth rate against the whole one before.
      index === 0 || whole(month).to < dayOf(month, 31) ? whole(month) : { ...whole(month), before: whole(month - 1) },
    ]),
  ]);
}
