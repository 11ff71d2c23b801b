import { goalFunctions } from '../../core/functions/goals/index.ts';
import { functions } from '../../core/functions/index.ts';
import type { FunctionResult, FunctionValue } from '../../core/functions/sheet-function.ts';
import { languages } from '../../core/values/language.ts';
import { isNoAnswer } from '../../core/values/no-answer.ts';

const rowsOf = (result: FunctionResult): readonly (readonly FunctionValue[])[] =>
  Array.isArray(result) ? (result as FunctionValue[][]) : [[result as FunctionValue]];

/** A result as it is compared: numbers to 12 digits, missing answers by their code. */
const shown = (result: FunctionResult) =>
  rowsOf(result).map((row) =>
    row.map((value) => {
      if (isNoAnswer(value)) return { code: value.code };
      return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
    }),
  );

const call = (id: string, ...given: unknown[]): FunctionResult => functions.get(id)?.run(given) as FunctionResult;

const examples = goalFunctions.flatMap((one) =>
  one.examples.map((example, index) => [`${one.id}, example ${index + 1}`, one, example] as const),
);

test.each(examples)('%s', (_, { id, parameters }, { given, gives }) => {
  const result = call(id, ...Object.keys(parameters).map((name) => given[name]));
  expect(Array.isArray(result)).toBe(Array.isArray(gives));
  expect(shown(result)).toEqual(shown(gives));
});

test('every function has three examples, one without an answer or with a blank, and a source for every answer', () => {
  const isEdge = (gives: FunctionResult, given: object) =>
    rowsOf(gives).flat().some(isNoAnswer) || Object.values(given).includes(null) || Object.keys(given).length === 0;
  const poor = goalFunctions.filter(
    ({ examples: all }) =>
      all.length < 3 ||
      !all.some(({ given, gives }) => isEdge(gives, given)) ||
      all.some(({ gives, source }) => !isNoAnswer(gives) && !source),
  );
  expect(poor.map(({ id }) => id)).toEqual([]);
});

const span = ['2026-04-01', '2026-04-30', '2026-04-20'];

describe('arguments', () => {
  test('a percent as text is no number', () => {
    expect(call('GOAL_STATUS', '64 %', 100, ...span)).toMatchObject({ code: 'not-a-number', parameter: 'actual' });
    expect(call('GOAL_TARGET', 100, '15%')).toMatchObject({ code: 'not-a-number', parameter: 'change' });
    expect(call('GOAL_STATUS', 64, 100, ...span, null, null, null, null, 95)).toMatchObject({
      ...{ code: 'out-of-range', parameter: 'on_track', atMost: 2 },
    });
  });

  test('days come as numbers, as text, or as text with a time', () => {
    const serials = [46113, 46142, 46132];
    expect(call('GOAL_EXPECTED', 30, ...span)).toBe(20);
    expect(call('GOAL_EXPECTED', 30, ...serials)).toBe(20);
    expect(call('GOAL_EXPECTED', 30, 46113.4, '2026-04-30T10:00:00Z', 46132.99)).toBe(20);
    expect(call('GOAL_EXPECTED', 30, '1 April', ...serials.slice(1))).toMatchObject({ code: 'not-a-date' });
  });

  test.each([
    ['GOAL_STATUS', 6, 'kind', 'cumulative'],
    ['GOAL_STATUS', 7, 'language', 'tr'],
    ['GOAL_STATUS', 8, 'curve', 'working-days'],
    ['GOAL_STATUS', 11, 'better', 'lower'],
    ['GOAL_EXPECTED', 6, 'weekend', 'fri-sat'],
    ['GOAL_PROGRESS', 3, 'better', 'higher'],
  ])('%s: a word that is none of the options is told with them', (id, at, parameter, option) => {
    const given: unknown[] = id === 'GOAL_EXPECTED' ? [100, ...span] : [50, 100, ...span];
    if (id === 'GOAL_PROGRESS') given.length = 2;
    given[at] = 'banana';
    const result = call(id, ...given);
    expect(result).toMatchObject({ code: 'out-of-range', parameter, found: 'banana' });
    expect((result as unknown as { options: string[] }).options).toContain(option);
    given[at] = ` ${option.toUpperCase()} `;
    expect(isNoAnswer(call(id, ...given))).toBe(false);
  });

  test('due before start is told with the day', () => {
    expect(call('GOAL_STATUS', 1, 2, '2026-04-30', '2026-04-01', '2026-04-15')).toEqual({
      ...{ code: 'out-of-range', parameter: 'due', found: '2026-04-01', notBefore: 'start' },
    });
  });
});

describe('ranges', () => {
  test('each objective has its own answer, kind and language', () => {
    const kinds = [['cumulative'], ['ceiling'], ['nonsense'], [null], ['milestone']];
    const spoken = [['en'], ['tr'], ['en'], ['pl'], [null]];
    const actuals = [[64], [80], [64], [null], [1]];
    const result = call('GOAL_STATUS', actuals, 100, ...span, null, kinds, spoken) as FunctionValue[][];
    const [first, second, third, fourth, fifth] = result.flat();
    expect([first, second, fourth, fifth]).toEqual(['on track', 'riskli', 'brak danych', 'achieved']);
    expect(third).toMatchObject({ code: 'out-of-range', parameter: 'kind' });
  });

  test('shapes that differ are told cell by cell', () => {
    expect(shown(call('GOAL_REMAINING', [[1], [2], [3]], [[10], [10]]))).toEqual([
      [9],
      [8],
      [{ code: 'shape-mismatch' }],
    ]);
  });

  test('one objective in several languages', () => {
    const words = call('GOAL_STATUS', 60, 100, ...span, null, null, [languages as unknown as string[]]);
    expect(words).toEqual([['at risk', 'riskli', 'berisiko', 'معرّض للخطر', 'zagrożony']]);
  });
});

test('GOAL_REASON has no gap in any language for any kind', () => {
  const kinds = ['cumulative', 'level', 'ceiling', 'at-least', 'at-most', 'milestone'];
  for (const language of languages)
    for (const kind of kinds)
      for (const actual of [null, 0, 1, 55.5, 99, 100, 104, 120])
        for (const day of ['2026-03-20', '2026-04-03', '2026-04-20', '2026-04-30', '2026-05-03'])
          for (const baseline of [null, 20, 100]) {
            const said = call('GOAL_REASON', actual, 100, '2026-04-01', '2026-04-30', day, baseline, kind, language);
            expect(said).toEqual(expect.stringMatching(/^[^{}]{4,}\.$/));
            expect(said).not.toMatch(/undefined|null|NaN/);
          }
});

test('a reason writes figures as its language does', () => {
  const reason = (language: string) => call('GOAL_REASON', 320_000.5, 500_000, ...span, null, null, language);
  expect(reason('tr')).toContain('%96');
  expect(reason('tr')).toContain('333.333');
  expect(reason('pl')).toContain('333\u00a0333');
  expect(reason('en')).toContain('333,333');
});

test('a little is told as a little, and never more than it is', () => {
  const reason = (actual: number) => call('GOAL_REASON', actual, 250, ...span);
  // 166.67 are expected by day 20 of 30.
  expect(reason(1)).toMatch(/^0\.60% of plan/);
  expect(reason(1.66)).toMatch(/^0\.99% of plan/);
  expect(reason(2)).toMatch(/^1% of plan/);
  expect(reason(0)).toMatch(/^0% of plan/);
});

test('a loss that is smaller than it may be takes nothing more a day', () => {
  const half = ['2026-04-01', '2026-04-30', '2026-04-15'];
  expect(call('GOAL_REASON', -18, -40, ...half)).toMatch(/^110% of plan: -18 where -20 was expected/);
  expect(call('GOAL_REASON', -18, -40, ...half)).not.toContain('It takes');
});

describe('holidays', () => {
  const april = ['2026-04-01', '2026-04-30', '2026-04-08'];
  const expected = (...holidays: unknown[]) =>
    call('GOAL_EXPECTED', 21, ...april, null, 'working-days', null, ...holidays);

  test('are a list that holds for every objective, whatever its shape', () => {
    const [asRow, asColumn] = [[['2026-04-06', null, '2026-04-06']], [['2026-04-06'], [''], ['2026-04-12']]];
    expect([expected(asRow), expected(asColumn), expected('2026-04-06')]).toEqual([5, 5, 5]);
    expect(call('GOAL_EXPECTED', [[21], [42]], ...april, null, 'working-days', null, asRow)).toEqual([[5], [10]]);
    expect(call('GOAL_PACE', 5, 21, ...april, null, null, 'working-days', null, asRow)).toBe(1);
  });

  test('that are no days stand in the way of every answer', () => {
    expect(expected([['2026-04-06'], ['Easter']])).toMatchObject({ code: 'not-a-date', parameter: 'holidays' });
  });
});
