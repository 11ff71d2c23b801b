import type { Commitment } from '../../goals/model/commitment.ts';
import { type Granularity, periodEnd, periodStart, periodsBetween } from '../../values/calendar-period.ts';
import type { DayNumber } from '../../values/day-number.ts';

/** The periods that a plan is shown by. What is typed for one must not move, so they are settled when it is made. */
export type PlanPeriods = Readonly<{
  granularity: Granularity;
  spans: readonly Readonly<{ from: DayNumber; to: DayNumber }>[];
}>;

const MOST_PERIODS = 12;
/** A plan shorter than this is shown by week. */
const WEEKLY_BELOW = 70;
/** Months shown where nothing has dates yet, or no end. */
const MONTHS_AHEAD = 6;

/** The periods from the earliest start to the latest due day: weeks under ten weeks, else months, quarters beyond a year. */
export function planPeriods(commitments: readonly Commitment[], today: DayNumber): PlanPeriods {
  const starts = commitments.flatMap(({ start, due }) => start ?? due ?? []);
  const from = starts.length === 0 ? periodStart(today, 'month') : Math.min(...starts);
  const hasOpenEnd = commitments.length === 0 || commitments.some(({ due }) => due === null);
  const ends = [...commitments.flatMap(({ due }) => due ?? []), ...(hasOpenEnd ? [monthsAfter(from)] : []), from];
  const to = Math.max(...ends);
  const granularity = granularityOf(from, to);
  const spans = periodsBetween(from, to, granularity).slice(0, MOST_PERIODS);
  return { granularity, spans: spans.map((start) => ({ from: start, to: periodEnd(start, granularity) })) };
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
