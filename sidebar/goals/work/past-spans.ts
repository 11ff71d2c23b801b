import type { LevelPeriod } from '../../../core/goals/model/objective.ts';
import type { KpiContext } from '../../../core/templates/kpi/context.ts';
import {
  type CalendarRules,
  type Granularity,
  granularities,
  periodEnd,
  periodStart,
} from '../../../core/values/calendar-period.ts';
import { calendarDate, type DayNumber, dayNumber } from '../../../core/values/day-number.ts';

/** Some days of the data, both included. */
export type PastSpan = Readonly<{ from: DayNumber; to: DayNumber }>;

/** A level is read by its period; what is gathered, over as many days as the objective has. */
export type AskedSpan = Readonly<
  { kind: 'level'; start: DayNumber; per: LevelPeriod } | { kind: 'gathered'; start: DayNumber; due: DayNumber }
>;

const MOST_SPANS = 36;

const coarser = (a: Granularity, b: Granularity): Granularity =>
  granularities.indexOf(a) > granularities.indexOf(b) ? a : b;

/** The spans before an objective's start that the data holds whole, the last one first. */
export function pastSpans(asked: AskedSpan, kpi: KpiContext): readonly PastSpan[] {
  const { firstDay, grain, calendar, table, dates } = kpi;
  const last = dates
    .flatMap((column) => table.columns[column]?.cells ?? [])
    .reduce<number>((most, day) => (typeof day === 'number' && day > most ? Math.floor(day) : most), 0);
  if (firstDay === null || last === 0) return [];
  const end = Math.min(asked.start - 1, periodEnd(periodStart(last, grain, calendar), grain));
  const step = asked.kind === 'level' ? byPeriod(coarser(asked.per, grain), calendar) : asLong(asked, kpi);
  const spans: PastSpan[] = [];
  for (let span = step(end); span.from >= firstDay && spans.length < MOST_SPANS; span = step(span.from - 1))
    spans.push(span);
  return spans;
}

/** The last whole period that is over by a day. */
const byPeriod =
  (granularity: Granularity, calendar: CalendarRules) =>
  (end: DayNumber): PastSpan => {
    const own = periodStart(end, granularity, calendar);
    const from = periodEnd(own, granularity) <= end ? own : periodStart(own - 1, granularity, calendar);
    return { from, to: periodEnd(from, granularity) };
  };

/** As many days up to a day; where each row of the data stands for a month or a quarter, as many whole months. */
function asLong(
  { start, due }: Extract<AskedSpan, { kind: 'gathered' }>,
  { grain, calendar }: KpiContext,
): (end: DayNumber) => PastSpan {
  if (grain !== 'month' && grain !== 'quarter') return (end) => ({ from: end - (due - start), to: end });
  const [first, last] = [calendarDate(start), calendarDate(due)];
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  return (end) => {
    const { to } = byPeriod('month', calendar)(end);
    const { year, month } = calendarDate(to);
    const index = year * 12 + month - months;
    return { from: dayNumber(Math.floor(index / 12), (index % 12) + 1, 1), to };
  };
}
