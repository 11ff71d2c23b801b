import type { Objective } from '../../core/goals/model/objective.ts';
import { locales } from '../../core/locales/index.ts';
import { withDataRows } from '../workbook/changed-plan.ts';
import { bookOf, csv, day, type GoalWorkbook, goalWorkbook } from './goal-workbook.ts';

const texts = locales.en.goalsSheetTexts;
const { methods } = locales.en.goalTexts;
const value = (of: number) => ({ kind: 'value', value: of }) as const;
const half: Partial<Objective> = { start: day('2026-07-01'), due: day('2026-12-31'), target: value(5000) };
const leads: Partial<Objective> = { ...half, measure: 'leads' };
const iso = (of: number): string => new Date((of - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** One figure a day from a day on. */
const daily = (header: string, from: string, to: string, of: (index: number) => number): string => {
  const count = day(to) - day(from) + 1;
  return csv([['Date', header], ...Array.from({ length: count }, (_, index) => [iso(day(from) + index), of(index)])]);
};
const uneven = (index: number): number => ((index * 7919) % 23) + (index % 5);
const sum = (count: number, from: number, of: (index: number) => number): number =>
  Array.from({ length: count }, (_, index) => of(from + index)).reduce((total, one) => total + one, 0);

const number = (
  book: GoalWorkbook,
  slot: number,
  name: 'forecast' | 'forecast_low' | 'forecast_high' | 'change',
): number => {
  const found = book.says(slot, name);
  if (typeof found !== 'number') throw new Error(`${name} is ${JSON.stringify(found)}`);
  return found;
};

describe('what is gathered', () => {
  const data = daily('Leads', '2026-01-01', '2026-09-30', uneven);
  /** 1 January to 30 June are 181 days, 1 July to 30 September 92, and 92 are left to 31 December. */
  const done = sum(92, 181, uneven);
  const rate = sum(28, 273 - 28, uneven) / 28;

  test('ends at what there is and the rate of the last 28 days, for each day left', () => {
    const book = goalWorkbook(data, bookOf([leads, { ...leads, kind: 'ceiling' }]));
    for (const slot of [0, 1]) {
      expect(number(book, slot, 'forecast')).toBeCloseTo(done + rate * 92, 8);
      expect(number(book, slot, 'forecast_low')).toBeLessThan(number(book, slot, 'forecast'));
      expect(number(book, slot, 'forecast_high')).toBeGreaterThan(number(book, slot, 'forecast'));
    }
    expect(book.says(0, 'forecast_method')).toMatch(
      new RegExp(`^${methods['daily-rate']}; off by \\d+% when tried on the past \\(2026-09-30\\)\\.$`),
    );
    const before = sum(28, 273 - 56, uneven);
    expect(number(book, 0, 'change')).toBeCloseTo((rate * 28 - before) / before, 12);
  });

  test('is forecast anew when a row is added, within a range that goes along', () => {
    const book = goalWorkbook(data, bookOf([leads])).after((plan) =>
      withDataRows(plan, 274, [[day('2026-09-30'), 2800]]),
    );
    expect(number(book, 0, 'forecast')).toBeCloseTo(done + 2800 + (rate + 100) * 92, 8);
    expect(number(book, 0, 'forecast_low')).toBeLessThanOrEqual(number(book, 0, 'forecast'));
    expect(number(book, 0, 'forecast_high')).toBeGreaterThanOrEqual(number(book, 0, 'forecast'));
  });

  test('goes on exactly where every day brought the same', () => {
    const even = goalWorkbook(
      daily('Leads', '2026-05-01', '2026-09-30', () => 7),
      bookOf([leads]),
    );
    const ends = (['forecast', 'forecast_low', 'forecast_high'] as const).map((name) => number(even, 0, name));
    for (const end of ends) expect(end).toBeCloseTo(7 * 184, 8);
  });

  test('is not watered down by days before the first one in Data', () => {
    const young = goalWorkbook(
      daily('Leads', '2026-07-01', '2026-07-10', () => 7),
      bookOf([leads]),
    );
    expect(number(young, 0, 'forecast')).toBeCloseTo(7 * 184, 8);
    expect(young.says(0, 'change')).toBe('');
  });

  test('has no forecast of two days, and says so', () => {
    const { says } = goalWorkbook(
      daily('Leads', '2026-07-01', '2026-07-02', () => 7),
      bookOf([leads]),
    );
    expect([says(0, 'actual'), says(0, 'forecast'), says(0, 'forecast_low')]).toEqual([14, '', '']);
    expect(says(0, 'forecast_method')).toBe(texts.forecastTooShort);
    const third = goalWorkbook(
      daily('Leads', '2026-07-01', '2026-07-03', () => 7),
      bookOf([leads]),
    );
    expect(number(third, 0, 'forecast')).toBeCloseTo(7 * 184, 8);
  });

  test('is known once its due day is over', () => {
    const { says } = goalWorkbook(
      data,
      bookOf([
        { ...leads, due: day('2026-08-31') },
        { ...leads, due: day('2026-09-30') },
      ]),
    );
    expect([says(0, 'forecast'), says(0, 'forecast_method'), says(0, 'forecast_low')]).toEqual([
      ...[sum(62, 181, uneven), methods.final, ''],
    ]);
    expect([says(1, 'forecast'), says(1, 'forecast_method')]).toEqual([done, methods.final]);
  });

  test('of data by month takes three whole months for its rate', () => {
    const months = Array.from({ length: 21 }, (_, index) => [2025 + Math.floor(index / 12), (index % 12) + 1] as const);
    const count = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate() * 10;
    const text = csv([
      ['Date', 'Leads'],
      ...months.map(([year, month]) => [`${year}-${String(month).padStart(2, '0')}-01`, count(year, month)]),
    ]);
    // Ten a day in every month: 184 days.
    const book = goalWorkbook(text, bookOf([leads]));
    expect(number(book, 0, 'forecast')).toBeCloseTo(1840, 8);
    expect(number(book, 0, 'change')).toBeCloseTo(92 / 91 - 1, 12);
  });
});

describe('a level', () => {
  const from = '2026-04-01';
  const to = '2026-09-30';
  const days = day(to) - day(from) + 1;
  const rates = (clicks: (index: number) => number, seen: (index: number) => number): string =>
    csv([
      ['Date', 'Clicks', 'Impressions'],
      ...Array.from({ length: days }, (_, index) => [iso(day(from) + index), clicks(index), seen(index)]),
    ]);
  const ctr: Partial<Objective> = { ...half, measure: 'CTR', baseline: 0.01, target: value(0.2) };
  const seen = (index: number): number => 1000 + ((index * 131) % 700);

  test('is the recent one, pooled over 28 days, where no line leads on', () => {
    const book = goalWorkbook(rates(uneven, seen), bookOf([ctr]));
    const pooled = sum(28, days - 28, uneven) / sum(28, days - 28, seen);
    expect(number(book, 0, 'forecast')).toBeCloseTo(pooled, 12);
    expect(number(book, 0, 'forecast_low')).toBeLessThan(pooled);
    expect(number(book, 0, 'forecast_high')).toBeGreaterThan(pooled);
    expect(book.says(0, 'forecast_method')).toContain(methods['pooled-rate']);
  });

  test('goes on exactly where it rose by the same every day', () => {
    const book = goalWorkbook(
      rates(
        (index) => 100 + index,
        () => 10_000,
      ),
      bookOf([ctr]),
    );
    // On 31 December it is 92 days further than on the last day of Data.
    expect(number(book, 0, 'forecast')).toBeCloseTo((100 + days - 1 + 92) / 10_000, 10);
    expect(book.says(0, 'forecast_method')).toContain(methods.trend);
  });

  test('a stock that rose by the same every day goes on exactly, and one that stood still stays', () => {
    const followers: Partial<Objective> = { ...half, measure: 'followers', baseline: 1000, target: value(9000) };
    const rising = goalWorkbook(
      daily('Followers', from, to, (index) => 1000 + 10 * index),
      bookOf([followers]),
    );
    expect(number(rising, 0, 'forecast')).toBeCloseTo(1000 + 10 * (days - 1 + 92), 8);
    const still = goalWorkbook(
      daily('Followers', from, to, () => 1000),
      bookOf([followers]),
    );
    expect(number(still, 0, 'forecast')).toBeCloseTo(1000, 8);
  });

  test('that adds up is a whole period at the recent rate', () => {
    const level: Partial<Objective> = { ...leads, kind: 'level', baseline: 10, target: value(400) };
    const book = goalWorkbook(
      daily('Leads', from, '2026-09-20', () => 7),
      bookOf([level, { ...level, per: 'week' }, { ...level, per: 'quarter' }]),
    );
    // The last whole ones: August with 31 days, a week, and nothing yet of the third quarter.
    expect(number(book, 0, 'forecast')).toBeCloseTo(7 * 31, 8);
    expect(number(book, 1, 'forecast')).toBeCloseTo(49, 8);
    expect(number(book, 1, 'forecast_low')).toBeCloseTo(49, 8);
    expect(book.says(2, 'forecast')).toBe('');
  });
});

test('what Data does not count has no forecast, and says why', () => {
  const words: Partial<Objective> = { ...half, measure: 'Own words', actual: 100 };
  const alone = goalWorkbook(null, bookOf([words, leads]), { asOf: day('2026-09-30') });
  const beside = goalWorkbook(daily('Leads', '2026-04-01', '2026-09-30', uneven), bookOf([words]));
  for (const { says } of [alone, beside])
    expect([says(0, 'forecast'), says(0, 'forecast_method')]).toEqual([says(0, 'recent'), texts.forecastNeedsData]);
});
