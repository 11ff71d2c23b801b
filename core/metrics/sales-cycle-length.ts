import { closedDate } from '../fields/closed-date.ts';
import { createdDate } from '../fields/created-date.ts';
import { dayNumber, isoDate } from '../values/day-number.ts';
import { type Answer, isFlaw, isNoAnswer, isNoData, noAnswer } from '../values/no-answer.ts';
import { type Column, defineColumnMetric, from } from './metric.ts';

/** Whole days from one date to the other; undefined where one of them is blank. */
function daysBetween(created: Answer, closed: Answer): Answer | undefined {
  const flaw = [created, closed].find(isFlaw);
  if (flaw) return flaw;
  if (isNoAnswer(created) || isNoAnswer(closed)) return undefined;
  const days = Math.floor(closed) - Math.floor(created);
  if (days >= 0) return days;
  return noAnswer('out-of-range', { parameter: 'closed_dates', found: isoDate(closed), notBefore: 'created_dates' });
}

const mean = (days: readonly number[]): number => days.reduce((sum, each) => sum + each, 0) / days.length;

function median(days: readonly number[]): number {
  const sorted = [...days].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
}

function compute(columns: Readonly<Record<string, Column | undefined>>, choice: string): Answer {
  const created = columns.created_dates?.flat() ?? [];
  const closed = columns.closed_dates?.flat() ?? [];
  if (created.every(isNoData)) return noAnswer('no-data', { parameter: 'created_dates' });
  if (closed.every(isNoData)) return noAnswer('no-data', { parameter: 'closed_dates' });
  if (created.length !== closed.length) return noAnswer('shape-mismatch', { parameter: 'closed_dates' });

  const cycles = created
    .map((date, row) => daysBetween(date, closed[row] as Answer))
    .filter((days): days is Answer => days !== undefined);
  const flaw = cycles.find(isNoAnswer);
  if (flaw) return flaw;
  const days = cycles.filter((cycle): cycle is number => typeof cycle === 'number');
  if (days.length === 0) return noAnswer('no-data');
  return choice === 'median' ? median(days) : mean(days);
}

const january = (day: number): number => dayNumber(2026, 1, day);

/** Days from the start of a deal to its close. */
export const salesCycleLength = defineColumnMetric({
  id: 'SALES_CYCLE_LENGTH',
  group: 'conversion',
  place: 220,
  label: 'Sales cycle length',
  purpose: 'Shows how many days a deal takes from its start to its close.',
  unit: 'days',
  better: 'lower',
  inputs: {
    created_dates: from([createdDate], {
      label: 'Created dates',
      description: 'The day each deal was opened; pass the days of first contact to count from there.',
    }),
    closed_dates: from([closedDate], {
      label: 'Closed dates',
      description: 'The day each deal was closed, in the same order; empty while it is open.',
    }),
    statistic: {
      label: 'Statistic',
      description: '"mean" where left out, or "median", which one very slow deal does not move.',
      fields: [],
      optional: true,
      choosesVariant: true,
    },
  },
  compute,
  meanDays: { later: closedDate, earlier: createdDate, onlyAtStage: 'won' },
  variants: [
    { id: 'mean', label: 'mean of the closed deals', source: 'Daymark, RevOps Dictionary' },
    { id: 'median', label: 'the deal in the middle', source: 'Rework, Sales Cycle Length, in its benchmarks' },
  ],
  whenPoor: 'Find the stage where deals wait longest, and what they wait for: a decision maker, a quote or an answer.',
  examples: [
    {
      given: {
        created_dates: [[january(1)], [january(10)], [january(20)]],
        closed_dates: [[dayNumber(2026, 2, 15)], [dayNumber(2026, 3, 5)], [dayNumber(2026, 2, 28)]],
      },
      gives: 46,
      source: 'Daymark, Sales Cycle Length: 45, 54 and 39 days',
    },
    {
      given: {
        created_dates: [[january(1)], [january(10)], [january(20)]],
        closed_dates: [[dayNumber(2026, 2, 15)], [dayNumber(2026, 3, 5)], [dayNumber(2026, 2, 28)]],
        statistic: 'median',
      },
      gives: 45,
      source: 'by hand: the middle of 39, 45 and 54 days',
    },
    {
      given: {
        created_dates: [[january(1)], [january(5)], [january(9)]],
        closed_dates: [[january(21)], [null], [january(19)]],
      },
      gives: 15,
      source: 'by hand: 20 and 10 days; the open deal does not count',
    },
    { given: { created_dates: [[january(9)]], closed_dates: [[january(5)]] }, gives: noAnswer('out-of-range') },
    {
      given: { created_dates: [[january(1)], [january(5)]], closed_dates: [[null], [null]] },
      gives: noAnswer('no-data'),
    },
    {
      given: { created_dates: [[january(1)], [january(5)]], closed_dates: [[january(9)]] },
      gives: noAnswer('shape-mismatch'),
    },
  ],
  references: [
    'https://www.usedaymark.io/metrics/sales-cycle-length',
    'https://www.revopsdictionary.com/term/sales-cycle-length',
    'https://bookyourlist.me/a-shorter-sales-cycle/',
  ],
});
