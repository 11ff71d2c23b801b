import { functions } from '../../core/functions/index.ts';
import type { FunctionResult } from '../../core/functions/sheet-function.ts';
import { isNoAnswer } from '../../core/values/no-answer.ts';
import { answerOf, callFunction } from './call-function.ts';

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const [created, closed] = [column('Created', 46_000, 46_000), column('Kapanış', 46_010, null)];
const days = column(46_113, 46_114, 46_115, 46_116, 46_117, 46_118, 46_119);
const values = column(12, 12, 12, 12, 12, 12, 12);

describe('names on top of columns', () => {
  test('count for nothing in a function of whole columns', () => {
    expect(answerOf('SALES_CYCLE_LENGTH', created, closed)).toBe(10);
    expect(answerOf('SALES_CYCLE_LENGTH', created, closed, 'median')).toBe(10);
    expect(answerOf('LEAD_SCORE', column('Signal', 1, 0), column('وزن', 30, 20))).toBe(60);
    expect(answerOf('LEAD_SCORE', [[1, 0]], column('Weight', 30, 20))).toBe(60);
    expect(
      answerOf(
        'LEAD_SCORE',
        [
          ['Demo', 'Mail'],
          [0, 1],
        ],
        column('Weight', 30, 20),
      ),
    ).toEqual([['no-data'], [40]]);
    const forecast = callFunction('GOAL_FORECAST', [['Date'], ...days], [['Value'], ...values], 46_142);
    expect(forecast).toEqual(callFunction('GOAL_FORECAST', days, values, 46_142));
    expect(forecast).toEqual([[360, 360, 360, 'daily-rate', expect.anything()]]);
  });

  test('leave a blank where answers stand row by row', () => {
    expect(answerOf('CTR', column('Clicks', 5, 10), column('Views', 100, 100))).toEqual([['no-data'], [0.05], [0.1]]);
    expect(answerOf('CTR', column('Clicks', 5), 100)).toEqual([['no-data'], [0.05]]);
    expect(answerOf('CTR', column('Clicks', 5, 10), [[100, 200]])).toEqual([
      ['no-data', 'no-data'],
      [0.05, 0.025],
      [0.1, 0.05],
    ]);
    expect(
      answerOf(
        'LEAD_SCORE',
        [
          ['Demo', 'Mail'],
          [1, 0],
        ],
        [[30, 20]],
      ),
    ).toEqual([['no-data'], [60]]);
    expect(answerOf('GOAL_REMAINING', column('Actual', 2), column('Target', 10))).toEqual([['no-data'], [8]]);
  });

  test('are no argument that was left out: nothing is computed with its default, and no blank is judged', () => {
    expect(answerOf('CLV', 60, 6, 3, column('Margin', 0.5))).toEqual([['no-data'], [540]]);
    const span = [46_113, 46_142, 46_132];
    expect(callFunction('GOAL_STATUS', column('Actual', null), 1000, ...span)).toEqual([
      [expect.objectContaining({ code: 'no-data' })],
      ['no data'],
    ]);
  });

  test('are told from a column that has but its name, which counts as left out', () => {
    const without = callFunction('GOAL_FORECAST', days, values, 46_142);
    const named = [['Date'], ...days];
    const weights = column('Weight', ...days.map(() => null));
    expect(
      callFunction('GOAL_FORECAST', named, [['Value'], ...values], 46_142, null, null, null, null, weights),
    ).toEqual(without);
    expect(answerOf('CLV', 60, 6, 3, column('Margin', null))).toEqual([[1080]]);
    expect(answerOf('SALES_CYCLE_LENGTH', column('Created', null), column('Closed', null))).toBe('no-data');
  });

  test('count for nothing in a list of days', () => {
    const pace = (holidays: unknown) =>
      callFunction('GOAL_PACE', 320, 500, 46_113, 46_142, 46_132, null, null, 'working-days', null, holidays);
    expect(pace(column('Holidays', 46_120))).toEqual(pace(column(46_120)));
    expect(pace(column('Holidays', 46_120))).not.toEqual(pace(column('x', 46_140)));
    expect(pace(column(46_141, 'Holidays'))).toMatchObject({ found: 'Holidays' });
  });

  test('are passed over beside texts and chosen words, which need none', () => {
    const better = column('Better', 'higher', 'x');
    expect(answerOf('GOAL_REMAINING', column('Actual', 2, 2), column('Target', 10, 10), better)).toEqual([
      ['no-data'],
      [8],
      ['out-of-range'],
    ]);
    expect(answerOf('GOAL_REMAINING', 2, 10, better)).toEqual([['out-of-range'], [8], ['out-of-range']]);
  });
});

describe('a text is no name on top', () => {
  test.each([
    ['12,5 %'],
    ['1.234,56 ₺'],
    ['13 Ocak 2026'],
    ['13.01.2026'],
    ['١٢ ريال'],
    ['#N/A'],
    ['#REF!'],
    ['?'],
    ['€'],
  ])('where it may be a value that was meant: %s', (text) => {
    expect(answerOf('SALES_CYCLE_LENGTH', column(text, 46_000), column(text, 46_010))).toBe('not-a-date');
    expect(answerOf('CTR', column(text, 5), column(text, 100))).toEqual([['not-a-number'], [0.05]]);
  });

  test('where only some of the ranges begin with one', () => {
    expect(callFunction('SALES_CYCLE_LENGTH', created, column(46_005, 46_010, null))).toMatchObject({
      found: 'Created',
    });
    expect(callFunction('SALES_CYCLE_LENGTH', column(46_000, 46_000), column('soon', 46_010))).toMatchObject({
      found: 'soon',
    });
    expect(callFunction('GOAL_FORECAST', [['Date'], ...days], [[12], ...values], 46_142)).toMatchObject({
      found: 'Date',
    });
    expect(answerOf('CTR', column('Clicks', 5), column(100, 100))).toEqual([['not-a-number'], [0.05]]);
  });

  test('in a single cell, in a row, further down, or beside a number', () => {
    expect(answerOf('CTR', 'Clicks', 100)).toBe('not-a-number');
    expect(answerOf('CTR', [['Clicks']], 100)).toEqual([['not-a-number']]);
    expect(answerOf('CTR', [['Clicks', 5]], 100)).toEqual([['not-a-number', 0.05]]);
    expect(answerOf('SALES_CYCLE_LENGTH', column('Deals', 'Created', 46_000), column('Deals', 'Closed', 46_010))).toBe(
      'not-a-date',
    );
    expect(
      answerOf(
        'CTR',
        [
          ['Clicks', 5],
          [5, 5],
        ],
        100,
      ),
    ).toEqual([
      ['not-a-number', 0.05],
      [0.05, 0.05],
    ]);
  });
});

/** The figures of an answer, wherever they stand. */
const figures = (result: FunctionResult): readonly unknown[] =>
  [result].flat(2).filter((value) => !isNoAnswer(value) && value !== undefined);

test.each([...functions.values()].map((one) => [one.id, one] as const))(
  'names over every range of %s’s examples change no figure of its answers',
  (_, one) => {
    for (const { given } of one.examples) {
      const plain = one.parameters.map(({ name }) => given[name]);
      if (!plain.some((argument) => Array.isArray(argument) && argument.length > 1)) continue;
      const named = plain.map((argument) =>
        Array.isArray(argument) && argument.length > 1 ? [argument[0].map(() => 'Name'), ...argument] : argument,
      );
      expect(figures(one.run(named))).toEqual(figures(one.run(plain)));
    }
  },
);
