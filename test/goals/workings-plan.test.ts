import type { CheckIn } from '../../core/goals/model/goal-book.ts';
import type { Objective, PlanPoint } from '../../core/goals/model/objective.ts';
import { locales } from '../../core/locales/index.ts';
import { planPointCells } from '../../core/templates/goals/plan-points-cells.ts';
import { withCell, withDataRows } from '../workbook/changed-plan.ts';
import { bookOf, csv, day, goalWorkbook } from './goal-workbook.ts';

const half = { start: day('2026-07-01'), due: day('2026-12-31') };
const asOf = day('2026-09-30');
const value = (of: number) => ({ kind: 'value', value: of }) as const;
/** 1 July to 31 December are 184 days, of which 92 are over on 30 September. */
const gathered: Partial<Objective> = {
  ...half,
  measure: 'Own words',
  kind: 'cumulative',
  target: value(1000),
  actual: 480,
};
const level: Partial<Objective> = { ...gathered, kind: 'level', baseline: 200, actual: 550 };

describe('the target', () => {
  const changed = (change: number, of: 'relative' | 'points', baseline: number | null = 0.04): Partial<Objective> => ({
    ...{ ...half, measure: 'Own words', kind: 'level', baseline },
    target: { kind: 'change', change, of },
  });

  test('+15 % multiplies the baseline, and 15 points are added to it', () => {
    const book = goalWorkbook(
      null,
      bookOf([changed(0.15, 'relative'), changed(0.15, 'points'), changed(-0.5, 'relative', 60)]),
      {
        asOf,
      },
    );
    expect(book.says(0, 'target')).toBeCloseTo(0.046, 15);
    expect(book.says(1, 'target')).toBe(0.19);
    expect(book.says(2, 'target')).toBe(30);
    // A change or a baseline typed over moves it.
    expect(book.typed(0, 'change', 0.5).says(0, 'target')).toBeCloseTo(0.06, 15);
    expect(book.typed(2, 'baseline', 80).says(2, 'target')).toBe(40);
    expect(book.typed(0, 'target', 0.07).says(0, 'target')).toBe(0.07);
  });

  test('there is none for a share of a loss, and none without a baseline: the reason asks for one', () => {
    const { says } = goalWorkbook(null, bookOf([changed(0.15, 'relative', -1000), changed(0.15, 'relative', null)]), {
      asOf,
    });
    for (const slot of [0, 1]) {
      expect([says(slot, 'target'), says(slot, 'status')]).toEqual(['', '']);
      expect(says(slot, 'reason')).toContain('Type a target');
    }
    const points = goalWorkbook(null, bookOf([changed(500, 'points', -1000)]), { asOf });
    expect(points.says(0, 'target')).toBe(-500);
  });

  test('a share of a baseline has no digits that nobody typed', () => {
    // 100 × 1.1 is 110.00000000000001 in binary arithmetic.
    const { says } = goalWorkbook(null, bookOf([{ ...changed(0.1, 'relative', 100), actual: 104 }]), { asOf });
    expect(says(0, 'target')).toBe(110);
    expect(says(0, 'reason')).toContain(' 110');
    expect(says(0, 'reason')).not.toContain('110.00');
  });
});

describe('the baseline', () => {
  const leads = (date: string, count: number) => [date, count] as const;
  const data = csv([
    ['Date', 'Leads'],
    ...[leads('2026-01-01', 3), leads('2026-03-31', 5), leads('2026-04-01', 11), leads('2026-06-30', 17)],
    ...[leads('2026-07-01', 100), leads('2026-09-30', 100)],
  ]);
  const third: Partial<Objective> = {
    ...{ measure: 'leads', start: day('2026-07-01'), due: day('2026-09-30') },
    target: { kind: 'change', change: 1, of: 'relative' },
  };

  test('of what is gathered is as long a span before', () => {
    // 1 July to 30 September are 92 days: from 31 March to 30 June.
    const book = goalWorkbook(data, bookOf([third, { ...third, baseline: 7 }]), { asOf });
    expect([book.says(0, 'baseline'), book.says(0, 'target')]).toEqual([5 + 11 + 17, 66]);
    expect(book.says(1, 'baseline')).toBe(7);
    const more = book.after((plan) => withDataRows(plan, 7, [[day('2026-05-05'), 1000]]));
    expect(more.says(0, 'baseline')).toBe(1033);
  });

  test('is absent where Data does not reach back so far', () => {
    const early = { ...third, start: day('2026-04-01'), due: day('2026-07-01') };
    const { says } = goalWorkbook(data, bookOf([{ ...early, due: day('2026-06-29') }, early]), { asOf });
    // 90 days before 1 April is 1 January, 92 days before it is 30 December.
    expect([says(0, 'baseline'), says(1, 'baseline')]).toEqual([8, '']);
    expect(says(1, 'reason')).toContain('Type a target');
  });
});

describe('check-ins', () => {
  const checkIn = (date: string, amount: number | null, of = '1'): CheckIn => ({
    ...{ day: day(date), of, owner: null, note: null },
    value: amount,
  });
  const open: Partial<Objective> = { ...gathered, actual: null, due: day('2026-09-20') };
  const actualAfter = (checkIns: readonly CheckIn[], report = asOf) =>
    goalWorkbook(null, bookOf([open, open], { checkIns }), { asOf: report }).says(0, 'actual');

  test('the latest by the end of what counts, in whatever order they stand', () => {
    const all = [checkIn('2026-09-10', 30), checkIn('2026-07-10', 10), checkIn('2026-08-10', 20)];
    expect(actualAfter(all)).toBe(30);
    expect(actualAfter(all, day('2026-08-31'))).toBe(20);
    expect(actualAfter(all, day('2026-07-09'))).toBe('');
  });

  test('one after the due day, one without a figure and one of another objective say nothing', () => {
    const all = [
      checkIn('2026-09-20', 30),
      checkIn('2026-09-21', 99),
      checkIn('2026-09-20', null),
      checkIn('2026-09-20', 5, '2'),
    ];
    expect(actualAfter(all)).toBe(30);
    expect(actualAfter([checkIn('2026-09-21', 99)])).toBe('');
  });

  test('of several on one day the last one; a 0 and a figure below 0 are figures', () => {
    expect(actualAfter([checkIn('2026-09-10', 30), checkIn('2026-09-10', 25)])).toBe(25);
    expect(actualAfter([checkIn('2026-09-10', 30), checkIn('2026-09-11', 0)])).toBe(0);
    expect(actualAfter([checkIn('2026-09-10', 30), checkIn('2026-09-11', -4)])).toBe(-4);
  });
});

describe('a typed plan', () => {
  const point = (date: string, amount: number): PlanPoint => ({ day: day(date), value: amount });
  const plan = [point('2026-07-31', 100), point('2026-09-30', 710), point('2026-10-31', 800)];
  const expected = (report: string, of: Partial<Objective> = gathered) =>
    goalWorkbook(null, bookOf([{ ...of, curve: 'typed', plan }]), { asOf: day(report) });

  test('runs straight from one of its points to the next', () => {
    // 61 days lie between 31 July and 30 September, and 30 of them are over on 30 August.
    expect(expected('2026-08-30').says(0, 'expected')).toBeCloseTo(100 + (610 * 30) / 61, 9);
    expect(expected('2026-09-30').says(0, 'expected')).toBeCloseTo(710, 9);
    expect(expected('2026-09-30').says(0, 'pace')).toBeCloseTo(480 / 710, 9);
  });

  test('begins at 0, or at the baseline of a level, on the eve of the start', () => {
    // 31 days to the first point, 10 of them over on 10 July.
    expect(expected('2026-07-10').says(0, 'expected')).toBeCloseTo((100 * 10) / 31, 9);
    expect(expected('2026-07-10', level).says(0, 'expected')).toBeCloseTo(200 + (-100 * 10) / 31, 9);
    expect(expected('2026-06-20').says(0, 'expected')).toBeCloseTo(0, 9);
    expect(expected('2026-06-20', level).says(0, 'expected')).toBeCloseTo(200, 9);
    expect(expected('2026-06-20').says(0, 'status')).toBe('not started');
  });

  test('runs to the target on the due day, and is the target from then on', () => {
    // 61 days lie between 31 October and 31 December, and 30 of them are over on 30 November.
    expect(expected('2026-11-30').says(0, 'expected')).toBeCloseTo(800 + (200 * 30) / 61, 9);
    expect(expected('2026-12-31').says(0, 'expected')).toBe(1000);
    expect(expected('2027-01-31').says(0, 'expected')).toBe(1000);
    expect(expected('2027-01-31').says(0, 'pace')).toBeCloseTo(0.48, 9);
    expect(expected('2027-01-31').says(0, 'status')).toBe('missed');
  });

  test('a date whose value is still to be typed is no point', () => {
    const { firstRow, columns } = planPointCells;
    const open = expected('2026-08-30').after((before) => withCell(before, 'plan', firstRow + 1, columns.value, null));
    // From 31 July to 31 October there are 92 days, 30 of them over.
    expect(open.says(0, 'expected')).toBeCloseTo(100 + (700 * 30) / 92, 9);
  });
});

describe('a seasonal plan', () => {
  const random = (index: number): number => 1 + ((index * 7919) % 13) + (index % 7);
  const first = day('2025-05-01');
  const counts = Array.from({ length: day('2026-09-30') - first + 1 }, (_, index) => random(index));
  const iso = (of: number): string => new Date((of - 25_569) * 86_400_000).toISOString().slice(0, 10);
  const data = csv([
    ['Date', 'Clicks', 'Impressions', 'Leads'],
    ...counts.map((count, index) => [iso(first + index), count, 100, count]),
  ]);
  const sum = (from: string, to: string): number =>
    counts.slice(day(from) - first, day(to) - first + 1).reduce((total, count) => total + count, 0);
  const seasonal: Partial<Objective> = { ...half, measure: 'leads', curve: 'seasonal', target: value(3000) };

  test('expects the share that last year had brought by the same day', () => {
    const { says } = goalWorkbook(data, bookOf([seasonal]), { asOf });
    const share = sum('2025-07-01', '2025-09-30') / sum('2025-07-01', '2025-12-31');
    expect(says(0, 'expected')).toBeCloseTo(3000 * share, 9);
    expect(says(0, 'pace')).toBeCloseTo(sum('2026-07-01', '2026-09-30') / (3000 * share), 9);
  });

  test('is spread over the days where Data does not hold last year, and for a level', () => {
    const early = { ...seasonal, start: day('2026-04-01'), due: day('2026-09-30') };
    const rate: Partial<Objective> = {
      ...{ ...half, measure: 'CTR', kind: 'level', curve: 'seasonal', baseline: 0.1, target: value(0.2) },
    };
    const { says } = goalWorkbook(data, bookOf([early, rate]), { asOf: day('2026-08-31') });
    // 1 April to 30 September are 183 days, of which 153 are over on 31 August; of the half year 62 of 184.
    expect(says(0, 'expected')).toBeCloseTo((3000 * 153) / 183, 9);
    expect(says(1, 'expected')).toBeCloseTo(0.1 + (0.1 * 62) / 184, 9);
  });
});

describe('working days', () => {
  const due = day('2026-09-30');
  const month: Partial<Objective> = { ...gathered, start: day('2026-09-01'), due, curve: 'working-days' };
  const workingDays = (from: string, to: string, off: readonly number[]): number =>
    Array.from(
      { length: day(to) - day(from) + 1 },
      (_, index) => new Date(Date.parse(from) + index * 86_400_000),
    ).filter((date) => !off.includes(date.getUTCDay())).length;

  test('count by the weekend that is set', () => {
    const book = goalWorkbook(null, bookOf([month]), { asOf: day('2026-09-11') });
    const of = (off: readonly number[]): number =>
      (1000 * workingDays('2026-09-01', '2026-09-11', off)) / workingDays('2026-09-01', '2026-09-30', off);
    expect(book.says(0, 'expected')).toBeCloseTo(of([0, 6]), 9);
    const { weekends } = locales.en.goalTexts;
    expect(book.set('weekend', weekends['fri-sat']).says(0, 'expected')).toBeCloseTo(of([5, 6]), 9);
    expect(of([0, 6])).not.toBeCloseTo(of([5, 6]), 3);
  });

  test('an Arabic workbook begins with Friday and Saturday', () => {
    const { says } = goalWorkbook(null, bookOf([month]), { asOf: day('2026-09-11'), language: 'ar' });
    const off = [5, 6];
    const gone = workingDays('2026-09-01', '2026-09-11', off) / workingDays('2026-09-01', '2026-09-30', off);
    expect(says(0, 'expected')).toBeCloseTo(1000 * gone, 9);
  });
});
