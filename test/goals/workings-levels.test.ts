import type { Objective } from '../../core/goals/model/objective.ts';
import { createRandom } from '../random.ts';
import { bookOf, csv, day, goalWorkbook } from './goal-workbook.ts';

type Row = Readonly<{ day: number; channel: string; clicks: number; seen: number; leads: number; followers: number }>;

const iso = (of: number): string => new Date((of - 25_569) * 86_400_000).toISOString().slice(0, 10);
const days = (from: string, to: string): number[] =>
  Array.from({ length: day(to) - day(from) + 1 }, (_, index) => day(from) + index);

/** Two channels, and a second row of Email on every third day. */
function dailyRows(): readonly Row[] {
  const random = createRandom(11);
  const row = (of: number, channel: string): Row => {
    const seen = Math.floor(random.between(10, channel === 'Email' ? 100 : 5000));
    const clicks = Math.floor(random.between(0, seen / 2));
    const leads = Math.floor(random.between(0, 9));
    return { day: of, channel, clicks, seen, leads, followers: Math.floor(random.between(100, 999)) };
  };
  return days('2026-04-01', '2026-09-20').flatMap((of) => [
    row(of, 'Email'),
    row(of, 'Search'),
    ...(of % 3 === 0 ? [row(of, 'Email')] : []),
  ]);
}

const rows = dailyRows();
const header = ['Date', 'Channel', 'Clicks', 'Impressions', 'Leads', 'Followers'];
const cells = (of: readonly Row[]) =>
  of.map(({ day: date, channel, clicks, seen, leads, followers }) => [
    ...[iso(date), channel, clicks, seen, leads, followers],
  ]);
// The order of the rows says nothing.
const data = csv([header, ...cells([...rows].reverse())]);

const within = (from: string, to: string, channel?: string): readonly Row[] =>
  rows.filter(
    (row) => row.day >= day(from) && row.day <= day(to) && (channel === undefined || row.channel === channel),
  );
const total = (of: readonly Row[], name: 'clicks' | 'seen' | 'leads' | 'followers'): number =>
  of.reduce((sum, row) => sum + row[name], 0);
const rate = (of: readonly Row[]): number => total(of, 'clicks') / total(of, 'seen');
const lastFollowers = (of: readonly Row[]): number => {
  const last = Math.max(...of.map((row) => row.day));
  return total(
    of.filter((row) => row.day === last),
    'followers',
  );
};

const ctr: Partial<Objective> = {
  ...{ measure: 'CTR', start: day('2026-04-01'), due: day('2026-12-31'), baseline: 0.1 },
  target: { kind: 'value', value: 0.3 },
};
const followers: Partial<Objective> = {
  ...ctr,
  measure: 'followers',
  baseline: 100,
  target: { kind: 'value', value: 9000 },
};
const monthlyLeads: Partial<Objective> = { ...followers, measure: 'leads', kind: 'level' };
const asOf = day('2026-09-20');

test('a rate is pooled over the last whole period, and held against the plan of its last day', () => {
  // 20 September 2026 is a Sunday.
  expect(new Date('2026-09-20T00:00:00Z').getUTCDay()).toBe(0);
  const { says } = goalWorkbook(
    data,
    bookOf([ctr, { ...ctr, per: 'month' }, { ...ctr, per: 'week' }, { ...ctr, per: 'quarter' }]),
    { asOf },
  );
  const spans = [
    ['2026-08-01', '2026-08-31'],
    ['2026-08-01', '2026-08-31'],
    ['2026-09-14', '2026-09-20'],
    ['2026-04-01', '2026-06-30'],
  ] as const;
  for (const [slot, [from, to]] of spans.entries()) {
    expect(says(slot, 'actual')).toBeCloseTo(rate(within(from, to)), 12);
    expect(says(slot, 'as_of')).toBe(day(to));
  }
  // 1 April to 31 August is 153 of the 275 days to 31 December.
  expect(says(0, 'expected')).toBeCloseTo(0.1 + (0.2 * 153) / 275, 12);
});

test('a week that is not over is not read: on Saturday it is the one before', () => {
  const { says } = goalWorkbook(data, bookOf([{ ...ctr, per: 'week' }]), { asOf: day('2026-09-19') });
  expect(says(0, 'actual')).toBeCloseTo(rate(within('2026-09-07', '2026-09-13')), 12);
  expect(says(0, 'as_of')).toBe(day('2026-09-13'));
});

test('the last day of a month or a quarter is over when it is the report date', () => {
  const { says } = goalWorkbook(data, bookOf([ctr, { ...ctr, per: 'quarter' }]), { asOf: day('2026-06-30') });
  expect(says(0, 'actual')).toBeCloseTo(rate(within('2026-06-01', '2026-06-30')), 12);
  expect(says(1, 'actual')).toBeCloseTo(rate(within('2026-04-01', '2026-06-30')), 12);
});

test('filters narrow what is pooled', () => {
  const { says } = goalWorkbook(data, bookOf([{ ...ctr, filters: { channel: 'email' } }]), { asOf });
  expect(says(0, 'actual')).toBeCloseTo(rate(within('2026-08-01', '2026-08-31', 'Email')), 12);
});

test('before the first whole period rates and stocks are those so far, and sums are none', () => {
  const start = day('2026-09-05');
  const { says } = goalWorkbook(data, bookOf([ctr, followers, monthlyLeads].map((one) => ({ ...one, start }))), {
    asOf,
  });
  expect(says(0, 'actual')).toBeCloseTo(rate(within('2026-09-05', '2026-09-20')), 12);
  expect(says(1, 'actual')).toBe(lastFollowers(within('2026-09-05', '2026-09-20')));
  expect([says(0, 'as_of'), says(1, 'as_of')]).toEqual([asOf, asOf]);
  expect([says(2, 'actual'), says(2, 'status')]).toEqual(['', 'no data']);
});

test('a level that adds up is the sum of the last whole period', () => {
  const { says } = goalWorkbook(data, bookOf([monthlyLeads, { ...monthlyLeads, per: 'week' }]), { asOf });
  expect(says(0, 'actual')).toBe(total(within('2026-08-01', '2026-08-31'), 'leads'));
  expect(says(1, 'actual')).toBe(total(within('2026-09-14', '2026-09-20'), 'leads'));
});

test('a stock is that of the last day in the period, all its rows together', () => {
  const email: Partial<Objective> = { ...followers, filters: { channel: 'Email' } };
  const { says } = goalWorkbook(data, bookOf([followers, email, { ...email, per: 'week' }]), { asOf });
  expect(says(0, 'actual')).toBe(lastFollowers(within('2026-08-01', '2026-08-31')));
  expect(says(1, 'actual')).toBe(lastFollowers(within('2026-08-01', '2026-08-31', 'Email')));
  expect(says(2, 'actual')).toBe(lastFollowers(within('2026-09-14', '2026-09-20', 'Email')));
});

test('a stock at the start is that of the first day, and rates made of it follow', () => {
  const customers = [
    ['2026-08-03', 'North', 5, 1000, 1010],
    ['2026-08-03', 'South', 1, 200, 210],
    ['2026-08-31', 'North', 7, 1010, 1020],
    ['2026-08-31', 'South', 2, 210, 230],
    ['2026-09-07', 'North', 100, 1020, 900],
  ] as const;
  const text = csv([
    ['Date', 'Market', 'Lost customers', 'Customers at the start', 'Customers at the end'],
    ...customers,
  ]);
  const churn: Partial<Objective> = {
    ...ctr,
    measure: 'CHURN_RATE',
    kind: 'at-most',
    target: { kind: 'value', value: 0.02 },
  };
  const { says } = goalWorkbook(text, bookOf([churn, { ...churn, filters: { market: 'south' } }]), { asOf });
  expect(says(0, 'actual')).toBeCloseTo((5 + 1 + 7 + 2) / (1000 + 200), 12);
  expect(says(1, 'actual')).toBeCloseTo((1 + 2) / 200, 12);
  expect([says(0, 'status'), says(1, 'status')]).toEqual(['on track', 'on track']);
});

test('one date that cannot be read takes neither rates nor stocks away', () => {
  const odd = csv([header, ...cells(rows), ['someday', 'Email', 1, 1, 1, 77_777]]);
  const { says } = goalWorkbook(odd, bookOf([followers, ctr, { ...ctr, filters: { channel: 'Email' } }]), { asOf });
  expect(says(0, 'actual')).toBe(lastFollowers(within('2026-08-01', '2026-08-31')));
  expect(says(1, 'actual')).toBeCloseTo(rate(within('2026-08-01', '2026-08-31')), 12);
  expect(says(2, 'actual')).toBeCloseTo(rate(within('2026-08-01', '2026-08-31', 'Email')), 12);
});

test('after the due day a level is what its last whole period was, held against the whole target', () => {
  const short = { ...ctr, due: day('2026-08-20') };
  const { says } = goalWorkbook(data, bookOf([short]), { asOf });
  expect(says(0, 'actual')).toBeCloseTo(rate(within('2026-07-01', '2026-07-31')), 12);
  expect([says(0, 'as_of'), says(0, 'expected')]).toEqual([asOf, 0.3]);
});

test('a baseline that is not typed is the last period before the start', () => {
  const open = { ...ctr, baseline: null, start: day('2026-07-01') };
  const late = { ...open, start: day('2026-07-15') };
  const stock = { ...followers, baseline: null, start: day('2026-07-01') };
  const { says } = goalWorkbook(
    data,
    bookOf([
      open,
      { ...open, per: 'week' },
      { ...open, per: 'quarter' },
      late,
      stock,
      { ...open, start: day('2026-04-10') },
    ]),
    { asOf },
  );
  const june = within('2026-06-01', '2026-06-30');
  expect(says(0, 'baseline')).toBeCloseTo(rate(june), 12);
  // 30 June 2026 is a Tuesday, so that the last week over is the one from 22 to 28 June.
  expect(says(1, 'baseline')).toBeCloseTo(rate(within('2026-06-22', '2026-06-28')), 12);
  expect(says(2, 'baseline')).toBeCloseTo(rate(within('2026-04-01', '2026-06-30')), 12);
  expect(says(3, 'baseline')).toBeCloseTo(rate(june), 12);
  expect(says(4, 'baseline')).toBe(lastFollowers(june));
  // Data begins on 1 April: March is not in it, and a level without a baseline has no way to go.
  expect([says(5, 'baseline'), says(5, 'progress')]).toEqual(['', '']);
});

describe('data by month or quarter', () => {
  const months = (count: number, step: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => {
      const month = index * step;
      return `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    });
  const monthly = months(21, 1).map((date, index) => [date, 10 + index, 1000 + index * index] as const);
  const quarterly = months(7, 3).map((date, index) => [date, 100 + index, 2000 + index * 30] as const);
  const text = (of: readonly (readonly [string, number, number])[]): string =>
    csv([
      ['Date', 'Clicks', 'Impressions', 'Leads'],
      ...of.map(([date, clicks, seen]) => [date, clicks, seen, clicks]),
    ]);
  const rateOf = (of: readonly (readonly [string, number, number])[], ...dates: readonly string[]): number => {
    const found = of.filter(([date]) => dates.includes(date));
    return found.reduce((sum, [, clicks]) => sum + clicks, 0) / found.reduce((sum, [, , seen]) => sum + seen, 0);
  };

  test('a month counts whole, and is the least that a rate is read from', () => {
    const open = { ...ctr, baseline: null, start: day('2026-01-01') };
    const { says } = goalWorkbook(text(monthly), bookOf([open, { ...open, per: 'quarter' }, { ...open, per: 'week' }]));
    // The last row is September 2026, whose last day is the report date.
    expect(says(0, 'as_of')).toBe(day('2026-09-30'));
    expect(says(0, 'actual')).toBeCloseTo(rateOf(monthly, '2026-09-01'), 12);
    expect(says(1, 'actual')).toBeCloseTo(rateOf(monthly, '2026-07-01', '2026-08-01', '2026-09-01'), 12);
    expect(says(2, 'actual')).toBeCloseTo(rateOf(monthly, '2026-09-01'), 12);
    expect(says(0, 'baseline')).toBeCloseTo(rateOf(monthly, '2025-12-01'), 12);
  });

  test('what is gathered is compared with as many months before', () => {
    const first = { ...ctr, measure: 'leads', baseline: null, start: day('2026-01-01'), due: day('2026-03-31') };
    const february = { ...first, start: day('2026-02-01'), due: day('2026-02-28') };
    const half = { ...first, due: day('2026-06-30') };
    const { says } = goalWorkbook(text(monthly), bookOf([first, february, half]));
    const leads = (...dates: readonly string[]): number =>
      monthly.filter(([date]) => dates.includes(date)).reduce((sum, [, clicks]) => sum + clicks, 0);
    expect(says(0, 'baseline')).toBe(leads('2025-10-01', '2025-11-01', '2025-12-01'));
    expect(says(1, 'baseline')).toBe(leads('2026-01-01'));
    expect(says(2, 'baseline')).toBe(leads(...months(12, 1).slice(6)));
  });

  test('a quarter is the least that a rate is read from where each row is one', () => {
    const open = { ...ctr, baseline: null, start: day('2026-01-01') };
    const { says } = goalWorkbook(text(quarterly), bookOf([open, { ...open, per: 'month' }]));
    expect(says(0, 'as_of')).toBe(day('2026-09-30'));
    for (const slot of [0, 1]) {
      expect(says(slot, 'actual')).toBeCloseTo(rateOf(quarterly, '2026-07-01'), 12);
      expect(says(slot, 'baseline')).toBeCloseTo(rateOf(quarterly, '2025-10-01'), 12);
    }
  });
});
