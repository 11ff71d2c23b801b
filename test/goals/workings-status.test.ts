import type { Objective } from '../../core/goals/model/objective.ts';
import { locales } from '../../core/locales/index.ts';
import { bookOf, day, goalWorkbook } from './goal-workbook.ts';

const texts = locales.en.goalsSheetTexts;
const half = { start: day('2026-07-01'), due: day('2026-12-31') };
const asOf = day('2026-09-30');
const value = (of: number) => ({ kind: 'value', value: of }) as const;
/** 1 July to 31 December are 184 days, of which 92 are over on 30 September. */
const gathered: Partial<Objective> = {
  ...{ ...half, measure: 'Own words', kind: 'cumulative', actual: 480 },
  target: value(1000),
};

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
