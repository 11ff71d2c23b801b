import type { Objective } from '../../core/goals/model/objective.ts';
import { withDataRows } from '../workbook/changed-plan.ts';
import { bookOf, csv, day, goalWorkbook } from './goal-workbook.ts';

const iso = (of: number): string => new Date((of - 25_569) * 86_400_000).toISOString().slice(0, 10);
const value = (of: number) => ({ kind: 'value', value: of }) as const;
const half: Partial<Objective> = {
  start: day('2026-07-01'),
  due: day('2026-12-31'),
  target: value(0.9),
  baseline: 0.1,
};
const first = day('2026-04-01');
const count = day('2026-09-30') - first + 1;

/** One row a day from April to September. */
const daily = (header: readonly string[], of: (index: number) => readonly number[]): string =>
  csv([['Date', ...header], ...Array.from({ length: count }, (_, index) => [iso(first + index), ...of(index)])]);

const ends = ({ says }: ReturnType<typeof goalWorkbook>, slot = 0): readonly number[] =>
  (['forecast_low', 'forecast', 'forecast_high'] as const).map((name) => says(slot, name) as number);

test('a share that rises is not foretold above 100 %, and one that falls not below 0', () => {
  const rising = daily(['Clicks', 'Impressions'], (index) => [index * 5, 1000]);
  const falling = daily(['Clicks', 'Impressions'], (index) => [(count - index) * 5, 1000]);
  const book = bookOf([{ ...half, measure: 'CTR' }]);
  for (const end of ends(goalWorkbook(rising, book))) expect(end).toBeCloseTo(1, 6);
  for (const end of ends(goalWorkbook(falling, book))) expect(end).toBeCloseTo(0, 6);
});

test('a return has no such bound', () => {
  const spendAndRevenue = daily(['Cost', 'Revenue'], (index) => [1000, 500 + index * 10]);
  const [, forecast] = ends(goalWorkbook(spendAndRevenue, bookOf([{ ...half, measure: 'ROAS', target: value(9) }])));
  expect(forecast).toBeGreaterThan(1);
});

test('a rate that is read by month or quarter is tried on readings of that length, not on single days', () => {
  // Days swing between 1 and 9 %, months do not.
  const uneven = daily(['Clicks', 'Impressions'], (index) => [index % 2 === 0 ? 10 : 90, 1000]);
  const book = bookOf([
    { ...half, measure: 'CTR', per: 'month' },
    { ...half, measure: 'CTR', per: 'quarter' },
  ]);
  const workbook = goalWorkbook(uneven, book);
  for (const slot of [0, 1]) {
    const [low = 0, forecast = 0, high = 1] = ends(workbook, slot);
    expect(forecast).toBeCloseTo(0.05, 3);
    expect(high - low).toBeLessThan(0.005);
    expect(workbook.says(slot, 'forecast_method')).toMatch(/off by [0-3]% when tried/);
  }
});

describe('a lump a month', () => {
  // The last 28 days brought none.
  const lumps = daily(['Leads'], (index) => [index % 30 === 4 ? 300 : 0]);
  const book = bookOf([{ ...half, measure: 'leads', target: value(3000) }]);

  test('has a range as wide as the method was off, and ends at no less than there is', () => {
    const workbook = goalWorkbook(lumps, book);
    const [low = 0, forecast = 0, high = 0] = ends(workbook);
    expect(low).toBeGreaterThanOrEqual(workbook.says(0, 'actual') as number);
    expect(low).toBeLessThanOrEqual(forecast);
    expect(high).toBeGreaterThan(forecast + 200);
  });

  test('a lump more moves the forecast, and its range is as wide as before', () => {
    const before = ends(goalWorkbook(lumps, book));
    const after = ends(
      goalWorkbook(lumps, book).after((plan) => withDataRows(plan, count + 1, [[first + count - 1, 300]])),
    );
    expect(after[1]).toBeGreaterThan(before[1] as number);
    expect((after[2] as number) - (after[1] as number)).toBeCloseTo((before[2] as number) - (before[1] as number), 6);
  });
});
