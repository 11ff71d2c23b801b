import type { Commitment } from '../../goals/model/commitment.ts';
import {
  type CalendarRules,
  type Granularity,
  periodEnd,
  periodStart,
  periodsBetween,
  usualCalendar,
} from '../../values/calendar-period.ts';
import type { DayNumber } from '../../values/day-number.ts';
import type { HeldPlaces } from '../held-places.ts';

/** The periods that a plan is shown by. What is typed for one must not move, so they are settled when it is made. */
export type PlanPeriods = Readonly<{
  granularity: Granularity;
  spans: readonly Readonly<{ from: DayNumber; to: DayNumber }>[];
}>;

type HeldPeriods = NonNullable<HeldPlaces['planPeriods']>;

const MOST_PERIODS = 12;
/** A plan shorter than this is shown by week. */
const WEEKLY_BELOW = 70;
/** Months shown where nothing has dates yet, or no end. */
const MONTHS_AHEAD = 6;

/** The periods from the earliest start to the latest due day: weeks under ten weeks, else months, quarters beyond a year; those that a workbook has already stay. */
export function planPeriods(
  commitments: readonly Commitment[],
  today: DayNumber,
  calendar: CalendarRules = usualCalendar,
  held: HeldPeriods | null = null,
): PlanPeriods {
  const starts = commitments.flatMap(({ start, due }) => start ?? due ?? []);
  const from = starts.length === 0 ? periodStart(today, 'month') : Math.min(...starts);
  const hasOpenEnd = commitments.length === 0 || commitments.some(({ due }) => due === null);
  const ends = [...commitments.flatMap(({ due }) => due ?? []), ...(hasOpenEnd ? [monthsAfter(from)] : []), from];
  const to = Math.max(...ends);
  const fits = held !== null && periodStart(held.first, held.granularity, calendar) === held.first;
  if (fits) return heldPeriods(held, { from, to }, today, calendar);
  const granularity = granularityOf(from, to);
  return periodsOf(periodsBetween(from, to, granularity, calendar).slice(0, MOST_PERIODS), granularity);
}

const periodsOf = (starts: readonly DayNumber[], granularity: Granularity): PlanPeriods => ({
  granularity,
  spans: starts.map((from) => ({ from, to: periodEnd(from, granularity) })),
});

/** The periods that are there, and what comes before and after them: half a dozen from the present day on at the most. */
function heldPeriods(
  { granularity, first, last }: HeldPeriods,
  { from, to }: Readonly<{ from: DayNumber; to: DayNumber }>,
  today: DayNumber,
  calendar: CalendarRules,
): PlanPeriods {
  const starts = periodsBetween(Math.min(first, from), Math.max(last, to), granularity, calendar);
  const ahead = starts.filter((start) => start <= Math.max(last, today)).length + MONTHS_AHEAD;
  return periodsOf(starts.slice(0, Math.max(MOST_PERIODS, last > today ? ahead - MONTHS_AHEAD : ahead)), granularity);
}

function granularityOf(from: DayNumber, to: DayNumber): Granularity {
  if (to - from + 1 < WEEKLY_BELOW) return 'week';
  return periodsBetween(from, to, 'month').length <= MOST_PERIODS ? 'month' : 'quarter';
}

/** The last day of the sixth month from the one that holds a day. */
function monthsAfter(day: DayNumber): DayNumber {
  let end = periodEnd(periodStart(day, 'month'), 'month');
  for (let month = 1; month < MONTHS_AHEAD; month += 1) end = periodEnd(end + 1, 'month');
  return end;
}
