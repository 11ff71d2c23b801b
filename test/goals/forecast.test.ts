import fc from 'fast-check';
import { functions } from '../../core/functions/index.ts';
import type { FunctionResult } from '../../core/functions/sheet-function.ts';
import { createRandom, seed } from '../random.ts';

const first = 46_113;

type Row = readonly [forecast: number, low: number, high: number, method: string, error: number];

const forecast = (...given: unknown[]): FunctionResult => functions.get('GOAL_FORECAST')?.run(given) as FunctionResult;
const row = (...given: unknown[]): Row => (forecast(...given) as unknown as Row[])[0] as Row;

const days = (count: number, step = 1): number[][] => Array.from({ length: count }, (_, at) => [first + at * step]);
const values = (count: number, value: (at: number) => number): number[][] =>
  Array.from({ length: count }, (_, at) => [value(at)]);

describe('of counts', () => {
  test('a steady history is foretold exactly, whatever its length', () => {
    const property = fc.property(
      ...([
        fc.integer({ min: 5, max: 90 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 60 }),
      ] as const),
      (count, daily, ahead) => {
        const [value, low, high, method, error] = row(
          days(count),
          values(count, () => daily),
          first + count - 1 + ahead,
        );
        expect([value, low, high, method, error]).toEqual([daily * (count + ahead), value, value, 'daily-rate', 0]);
      },
    );
    fc.assert(property, { seed, numRuns: 300 });
  });

  test('the last window alone tells the rate, and all of the span counts', () => {
    const [value] = row(
      days(40),
      values(40, (at) => (at < 12 ? 100 : 10)),
      first + 49,
    );
    expect(value).toBe(12 * 100 + 28 * 10 + 10 * 10);
    const [week] = row(
      days(40),
      values(40, (at) => (at < 33 ? 100 : 10)),
      first + 49,
      null,
      7,
    );
    expect(week).toBe(33 * 100 + 7 * 10 + 10 * 10);
  });

  test('a day without a row is 0, several rows of a day add up, order does not matter', () => {
    const [value] = row([[first + 9], [first], [first + 9], [first + 4]], [[10], [20], [30], [40]], first + 19);
    expect(value).toBe(200);
  });

  test('start leaves earlier days out of the total, but they tell the rate', () => {
    const [value] = row(
      days(10),
      values(10, () => 5),
      first + 19,
      null,
      null,
      first + 5,
    );
    expect(value).toBe(5 * 5 + 10 * 5);
    const [future] = row(
      days(10),
      values(10, () => 5),
      first + 29,
      null,
      null,
      first + 20,
    );
    expect(future).toBe(50);
  });

  test('as_of leaves an unfinished last day out', () => {
    const [whole] = row(
      days(11),
      values(11, (at) => (at === 10 ? 1 : 5)),
      first + 19,
      null,
      null,
      null,
      first + 9,
    );
    expect(whole).toBe(100);
  });

  test('days after the last row are days without any', () => {
    const [value] = row(
      days(10),
      values(10, () => 4),
      first + 29,
      null,
      null,
      null,
      first + 19,
    );
    expect(value).toBe(40 + 20);
  });

  test('once the due day is over the total is known', () => {
    expect(
      forecast(
        days(10),
        values(10, () => 4),
        first + 4,
      ),
    ).toEqual([[20, 20, 20, 'final', 0]]);
  });

  test('an uneven history has a range around the forecast, and an error', () => {
    const random = createRandom(seed);
    const [value, low, high, , error] = row(
      days(60),
      values(60, () => Math.round(random.between(50, 150))),
      first + 89,
    );
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    expect(error).toBeGreaterThan(0);
    expect(error).toBeLessThan(0.5);
  });
});

describe('of levels', () => {
  test('a straight line goes on', () => {
    const property = fc.property(
      ...([
        fc.integer({ min: 3, max: 60 }),
        fc.integer({ min: -20, max: 20 }),
        fc.integer({ min: 1, max: 30 }),
      ] as const),
      (count, slope, ahead) => {
        const history = values(count, (at) => 1000 + slope * at);
        const [value, , , method] = row(days(count), history, first + count - 1 + ahead, 'level');
        const line = (at: number): number => 1000 + slope * at;
        // What was never below 0 is not foretold there.
        const least = line(count - 1) < 0 ? Number.NEGATIVE_INFINITY : 0;
        expect(value).toBeCloseTo(Math.max(least, line(count - 1 + ahead)), 6);
        if (slope !== 0) expect(method).toBe('trend');
      },
    );
    fc.assert(property, { seed, numRuns: 300 });
  });

  test('rates are pooled by their weights', () => {
    const rates = values(28, (at) => (at % 2 === 0 ? 0.1 : 0.03));
    const weights = values(28, (at) => (at % 2 === 0 ? 10 : 1000));
    const [value, low, high, method] = row(days(28), rates, first + 57, 'level', null, null, null, weights);
    expect(method).toBe('pooled-rate');
    expect(value).toBeCloseTo((0.1 * 10 + 0.03 * 1000) / 1010, 12);
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
  });

  test('a level that only wavers is held on to', () => {
    const random = createRandom(seed);
    const [value, , , method] = row(
      days(56),
      values(56, () => 50 + random.between(-1, 1)),
      first + 85,
      'level',
    );
    expect(method).toBe('pooled-rate');
    expect(Math.abs(value - 50)).toBeLessThan(1);
  });

  test('weekly values use at least the last three', () => {
    const [value, , , method] = row(
      days(6, 14),
      values(6, () => 7),
      first + 100,
      'level',
      7,
    );
    expect([value, method]).toEqual([7, 'pooled-rate']);
  });
});

describe('within what can be', () => {
  /** A share that rises by 3 points every ten days, and one that falls by 0.3 points a day. */
  const rising = [days(4, 10), [[0.9], [0.93], [0.96], [0.99]], first + 90, 'level', null, null, null, null];
  const falling = values(30, (at) => 0.1 - 0.003 * at);

  test('a share is no more than the highest that it can be', () => {
    expect(row(...rising)[0]).toBeCloseTo(1.17, 9);
    expect(row(...rising, 1)[0]).toBe(1);
  });

  test('one that was passed before is no bound', () => {
    expect(row(...rising, 0.95)[0]).toBeCloseTo(1.17, 9);
  });

  test('what was never below 0 does not fall there, nor does its range', () => {
    const [value, low, high] = row(days(30), falling, first + 89, 'level');
    expect([value, low]).toEqual([0, 0]);
    expect(high).toBeCloseTo(0, 12);
    const [loss] = row(
      days(30),
      values(30, (at) => 10 - at),
      first + 89,
      'level',
    );
    expect(loss).toBeCloseTo(10 - 89, 6);
  });

  test('what is gathered is never foretold to shrink, unless it did before', () => {
    const random = createRandom(seed);
    const daily = values(60, () => (random.chance(0.1) ? 900 : 0));
    const done = daily.flat().reduce((sum, one) => sum + one, 0);
    expect(row(days(60), daily, first + 62)[1]).toBeGreaterThanOrEqual(done);
    const withLosses = daily.map(([one = 0]) => [one - 90]);
    expect(row(days(60), withLosses, first + 62)[1]).toBeLessThan(done - 60 * 90);
  });
});

test('a lump every 30 days has a range as wide as the method was off', () => {
  const [value, low, high, , error] = row(
    days(60),
    values(60, (at) => (at % 30 === 0 ? 300 : 0)),
    first + 89,
  );
  // The last 28 days brought nothing, and the next lump is one of 300.
  expect([value, low]).toEqual([600, 600]);
  expect(high).toBeCloseTo(900, 9);
  expect(error).toBeLessThan(1);
});

test.each([
  ['no rows', [[], [], first + 9], 'no-data'],
  ['blanks alone', [[[null]], [[null]], first + 9], 'no-data'],
  ['two days', [days(2), values(2, () => 1), first + 9], 'too-little-history'],
  ['two days of a level', [days(2), values(2, () => 1), first + 9, 'level'], 'too-little-history'],
  ['a due day before the start', [days(5), values(5, () => 1), first - 9], 'out-of-range'],
  ['a milestone', [days(5), values(5, () => 1), first + 9, 'milestone'], 'out-of-range'],
  ['a window of no days', [days(5), values(5, () => 1), first + 9, null, 0], 'out-of-range'],
  ['text among the values', [days(3), [[1], ['2 %'], [3]], first + 9], 'not-a-number'],
  ['text among the dates', [[[first], ['soon'], [first]], [[1], [2], [3]], first + 9], 'not-a-date'],
  ['a value without a date', [[[first], [null], [first]], [[1], [2], [3]], first + 9], 'no-data'],
  [
    'a weight below 0',
    [days(3), [[1], [2], [3]], first + 9, 'level', null, null, null, [[1], [-1], [1]]],
    'out-of-range',
  ],
  ['no due day', [days(5), values(5, () => 1), null], 'no-data'],
  ['centuries', [[[1], [3_000_000]], [[1], [2]], 3_000_100], 'out-of-range'],
])('%s: no forecast', (_, given, code) => {
  expect(forecast(...given)).toMatchObject({ code });
});

test('a history too short to be tried on itself has no range', () => {
  const [cells] = forecast(
    days(3),
    values(3, () => 5),
    first + 9,
  ) as unknown as unknown[][];
  expect(cells?.[0]).toBe(50);
  expect([cells?.[1], cells?.[2], cells?.[4]]).toEqual(
    Array(3).fill(expect.objectContaining({ code: 'too-little-history' })),
  );
});
