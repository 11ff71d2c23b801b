import type { CheckIn } from '../../core/goals/model/goal-book.ts';
import type { Objective, PlanPoint } from '../../core/goals/model/objective.ts';
import { locales } from '../../core/locales/index.ts';
import { planPointCells } from '../../core/templates/goals/plan-points-cells.ts';
import { withCell, withDataRows } from '../workbook/changed-plan.ts';
import { bookOf, csv, day, goalWorkbook } from './goal-workbook.ts';

const texts = locales.en.goalsSheetTexts;
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
      expect(says(slot, 'reason')).toBe(texts.needsTarget);
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
    expect(says(1, 'reason')).toBe(texts.needsTarget);
  });
});

describe('check-ins', () => {
  const checkIn = (date: string, amount: number | null, of = '1'): CheckIn => ({
    ...{ day: day(date), of, owner: null, note: null },
    value: amount,
  });
  const open: Partial<Objective> = { ...gathered, actual: null, due: day('2026-09-20') };
  const after = (checkIns: readonly CheckIn[], report = asOf) =>
    goalWorkbook(null, bookOf([open, open], { checkIns }), { asOf: report }).says(0, 'actual');

  test('the latest by the end of what counts, in whatever order they stand', () => {
    const all = [checkIn('2026-09-10', 30), checkIn('2026-07-10', 10), checkIn('2026-08-10', 20)];
    expect(after(all)).toBe(30);
    expect(after(all, day('2026-08-31'))).toBe(20);
    expect(after(all, day('2026-07-09'))).toBe('');
  });

  test('one after the due day, one without a figure and one of another objective say nothing', () => {
    const all = [
      checkIn('2026-09-20', 30),
      checkIn('2026-09-21', 99),
      checkIn('2026-09-20', null),
      checkIn('2026-09-20', 5, '2'),
    ];
    expect(after(all)).toBe(30);
    expect(after([checkIn('2026-09-21', 99)])).toBe('');
  });

  test('of several on one day the last one; a 0 and a figure below 0 are figures', () => {
    expect(after([checkIn('2026-09-10', 30), checkIn('2026-09-10', 25)])).toBe(25);
    expect(after([checkIn('2026-09-10', 30), checkIn('2026-09-11', 0)])).toBe(0);
    expect(after([checkIn('2026-09-10', 30), checkIn('2026-09-11', -4)])).toBe(-4);
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

describe('kinds', () => {
  const status = (of: Partial<Objective>, report = asOf) =>
    goalWorkbook(null, bookOf([{ ...half, ...of }]), { asOf: report }).says(0, 'status');

  test('a milestone is open until somebody says that it is done', () => {
    const launch: Partial<Objective> = { kind: 'milestone' };
    const book = goalWorkbook(null, bookOf([{ ...half, ...launch }]), { asOf });
    expect([book.says(0, 'actual'), book.says(0, 'status')]).toEqual([0, 'on track']);
    expect(book.typed(0, 'typed_actual', 1).says(0, 'status')).toBe('achieved');
    // 80 % of 184 days end within 25 November, day 148.
    expect(status(launch, day('2026-11-24'))).toBe('on track');
    expect(status(launch, day('2026-11-25'))).toBe('at risk');
    expect(status(launch, day('2027-01-01'))).toBe('missed');
  });

  test('a guard-rail is in or out, and judged once it is over', () => {
    const rail: Partial<Objective> = { measure: 'Own words', kind: 'at-most', target: value(0.018) };
    expect(status({ ...rail, actual: 0.018 })).toBe('on track');
    expect(status({ ...rail, actual: 0.0181 })).toBe('off track');
    expect(status({ ...rail, actual: 0.016 }, day('2027-01-01'))).toBe('achieved');
    expect(status({ ...rail, kind: 'at-least', actual: 0.017 }, day('2027-01-01'))).toBe('missed');
  });

  test('a ceiling is never achieved before its due day is over', () => {
    const spend: Partial<Objective> = { measure: 'Own words', kind: 'ceiling', target: value(1000), actual: 100 };
    expect(status(spend)).toBe('on track');
    expect(status({ ...spend, actual: 527 })).toBe('at risk');
    expect(status(spend, day('2027-01-01'))).toBe('achieved');
  });

  test('dates that are missing or the wrong way round are what the reason asks for', () => {
    const { says } = goalWorkbook(
      null,
      bookOf([
        { ...gathered, due: null },
        { ...gathered, due: day('2026-06-30') },
      ]),
      { asOf },
    );
    expect([says(0, 'reason'), says(1, 'reason')]).toEqual([texts.needsDates, texts.dueBeforeStart]);
    expect([says(0, 'status'), says(1, 'status'), says(0, 'status_no')]).toEqual(['', '', 0]);
  });
});

describe('what people set', () => {
  const override = {
    status: 'on-track',
    by: 'Dana',
    why: 'A large order is signed.',
    until: day('2026-10-15'),
  } as const;
  const behind = { ...gathered, actual: 100 };

  test('a status set by hand holds until its day and names its setter; without who, why or until it does not', () => {
    const lacking = (['by', 'why', 'until'] as const).map((part) => ({
      ...behind,
      override: { ...override, [part]: null },
    }));
    const book = bookOf([{ ...behind, override }, ...lacking]);
    const { says } = goalWorkbook(null, book, { asOf });
    expect([says(0, 'status'), says(0, 'rule_status'), says(0, 'is_overridden')]).toEqual(['on track', 'off track', 1]);
    for (const part of ['Dana', '2026-10-15', override.why, 'off track']) expect(says(0, 'reason')).toContain(part);
    for (const slot of [1, 2, 3]) {
      expect([says(slot, 'status'), says(slot, 'is_overridden')]).toEqual(['off track', 0]);
      expect(says(slot, 'reason')).toContain('counts only with who, why and until when');
    }
    const last = goalWorkbook(null, book, { asOf: day('2026-10-15') });
    expect(last.says(0, 'status')).toBe('on track');
    const over = goalWorkbook(null, book, { asOf: day('2026-10-16') });
    expect(over.says(0, 'status')).toBe('off track');
    expect(over.says(0, 'reason')).toContain('was over on 2026-10-15');
  });

  test('the paces of the settings decide', () => {
    const book = goalWorkbook(null, bookOf([gathered, { ...gathered, actual: 400 }]), { asOf });
    // 480 and 400 where 500 are expected: paces of 0.96 and 0.8.
    expect([book.says(0, 'status'), book.says(1, 'status')]).toEqual(['on track', 'at risk']);
    const strict = book.set('on_track', 0.97).set('at_risk', 0.85);
    expect([strict.says(0, 'status'), strict.says(1, 'status')]).toEqual(['at risk', 'off track']);
  });

  test('a report date typed over moves all that follows', () => {
    const book = goalWorkbook(null, bookOf([gathered]), { asOf });
    expect(book.set('report_date', day('2027-01-01')).says(0, 'status')).toBe('missed');
  });
});

describe('who counts', () => {
  const owners = ['Ann', 'Ben', 'ann', 'Cem', 'Ben', null, 'Di'];
  const book = bookOf([
    ...owners.map((owner) => ({ ...gathered, owner })),
    { ...gathered, owner: 'Eve', isExample: true, text: 'A guided example' },
    { ...gathered, owner: 'Eve', text: null },
    { ...gathered, owner: 'Fay' },
  ]);

  test('examples and rows without a text do not', () => {
    const { says, slots } = goalWorkbook(null, book, { asOf });
    const counted = slots.map(({ index }) => says(index, 'is_counted'));
    expect(counted.slice(0, 10)).toEqual([1, 1, 1, 1, 1, 1, 1, 0, 0, 1]);
    // Free rows follow.
    expect(counted.slice(10)).toEqual([0, 0, 0, 0]);
    expect([says(7, 'is_example'), says(7, 'status')]).toEqual([1, 'on track']);
    expect([says(8, 'status'), says(8, 'progress'), says(8, 'reason')]).toEqual(['', '', '']);
  });

  test('an example is real once its text is typed over, and an empty row once it has one', () => {
    const own = goalWorkbook(null, book, { asOf }).typed(7, 'objective', 'Our own').typed(11, 'objective', 'New');
    expect([own.says(7, 'is_example'), own.says(7, 'is_counted'), own.says(11, 'is_counted')]).toEqual([0, 1, 1]);
    expect(own.says(7, 'owner_first_no')).toBe(5);
  });

  test('an owner has one number, in the row where the name stands first, however it is written', () => {
    const { says } = goalWorkbook(null, book, { asOf });
    const numbers = Array.from({ length: 10 }, (_, slot) => says(slot, 'owner_first_no'));
    expect(numbers).toEqual([1, 2, '', 3, '', '', 4, '', '', 5]);
  });
});
