import { readText } from '../../core/intake/read-text.ts';
import { isIntakeFailure, type Table } from '../../core/intake/table.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import { type PastQuestion, pastFigures } from '../../sidebar/goals/work/past-figures.ts';

function tableOf(rows: readonly (readonly (string | number)[])[]): Table {
  const table = readText(rows.map((row) => row.join('\t')).join('\n'), { language: 'en' });
  if (isIntakeFailure(table)) throw new Error(table.code);
  return table;
}

/** One row a day of July to September 2026: in each month so many clicks out of 1000 impressions a day. */
const clicks = { 7: 10, 8: 20, 9: 40 } as const;
const daily = tableOf([
  ['Date', 'Market', 'Impressions', 'Clicks', 'Cost'],
  ...([7, 8, 9] as const).flatMap((month) =>
    Array.from({ length: month === 9 ? 30 : 31 }, (_, at) => {
      const day = `2026-0${month}-${String(at + 1).padStart(2, '0')}`;
      return [day, at % 2 === 0 ? 'Peru' : 'Chile', 1000, clicks[month], 5];
    }),
  ),
]);

const question: PastQuestion = {
  measure: 'CTR',
  filters: {},
  start: dayNumber(2026, 10, 5),
  due: dayNumber(2026, 12, 31),
  kind: null,
  per: null,
  better: 'higher',
};
const past = (parts: Partial<PastQuestion>, table = daily) => pastFigures(table, { ...question, ...parts });
const september = { from: dayNumber(2026, 9, 1), to: dayNumber(2026, 9, 30) };

describe('a level', () => {
  test('is that of the last whole month before the start, of summed clicks and impressions', () => {
    // 40 clicks of 1000 impressions on each day of September.
    expect(past({})).toEqual({ latest: { ...september, value: 0.04 }, best: 0.04 });
  });

  test('is not that of a month that has begun only', () => {
    const august = { from: dayNumber(2026, 8, 1), to: dayNumber(2026, 8, 31) };
    expect(past({ start: dayNumber(2026, 9, 30) })).toEqual({ latest: { ...august, value: 0.02 }, best: 0.02 });
  });

  test('goes by the period that was chosen', () => {
    const week = { from: dayNumber(2026, 9, 21), to: dayNumber(2026, 9, 27) };
    expect(past({ per: 'week' })?.latest).toEqual({ ...week, value: 0.04 });
    const quarter = { from: dayNumber(2026, 7, 1), to: dayNumber(2026, 9, 30) };
    // (31 × 10 + 31 × 20 + 30 × 40) ÷ (92 × 1000)
    expect(past({ per: 'quarter' })?.latest).toEqual({ ...quarter, value: expect.closeTo(2130 / 92_000, 9) });
  });

  test('the best is the lowest where lower is better', () => {
    // The cost a click was 5 ÷ 10, 5 ÷ 20 and 5 ÷ 40.
    expect(past({ measure: 'CPC', better: 'lower' })).toMatchObject({ latest: { value: 0.125 }, best: 0.125 });
    expect(past({ measure: 'CPC', better: 'higher' })?.best).toBe(0.5);
  });

  test('counts the rows of its market only, and says nothing of one that the data does not know', () => {
    const cost = { measure: 'spend', kind: 'level' } as const;
    // September has 15 days of each market, at 5 a day.
    expect(past({ ...cost, filters: { market: 'peru' } })?.latest?.value).toBe(75);
    expect(past({ ...cost, filters: { market: 'Atlantis' } })).toEqual({ latest: null, best: null });
    expect(past({ ...cost, filters: { segment: 'peru' } })).toEqual({ latest: null, best: null });
  });
});

describe('what is gathered', () => {
  test('is added up over as many days as the objective has', () => {
    const span = { from: dayNumber(2026, 9, 21), to: dayNumber(2026, 9, 30) };
    const october = { measure: 'clicks', start: dayNumber(2026, 10, 1), due: dayNumber(2026, 10, 10) };
    // The last ten days of September at 40, which no ten days before them beat.
    expect(past(october)).toEqual({ latest: { ...span, value: 400 }, best: 400 });
  });

  test('is none where the data does not reach back as far', () => {
    expect(past({ measure: 'clicks', due: dayNumber(2027, 6, 30) })).toEqual({ latest: null, best: null });
  });

  test('waits for its dates', () => {
    expect(past({ measure: 'clicks', due: null })).toBeNull();
    expect(past({ measure: 'clicks', start: null })).toBeNull();
    expect(past({ measure: 'clicks', due: dayNumber(2026, 9, 1) })).toBeNull();
  });

  test('of data by month takes as many whole months', () => {
    const monthly = tableOf([
      ['Month', 'Impressions', 'Clicks'],
      ...['2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01'].map((day, at) => [day, 5000, (at + 1) * 100]),
    ]);
    const quarter = { measure: 'clicks', start: dayNumber(2026, 10, 1), due: dayNumber(2026, 12, 31) };
    const span = { from: dayNumber(2026, 7, 1), to: dayNumber(2026, 9, 30) };
    expect(past(quarter, monthly)?.latest).toEqual({ ...span, value: 900 });
  });
});

test('data says nothing of what it has no column for, of milestones, and without dates', () => {
  expect(past({ measure: 'OPEN_RATE' })).toBeNull();
  expect(past({ measure: 'Coffee' })).toBeNull();
  expect(past({ kind: 'milestone' })).toBeNull();
  const undated = tableOf([
    ['Campaign', 'Clicks'],
    ['A', 5],
    ['B', 7],
  ]);
  expect(past({ measure: 'clicks' }, undated)).toBeNull();
});
