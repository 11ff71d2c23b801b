import { functions } from '../../core/functions/index.ts';
import { noAnswerMessage } from '../../core/functions/no-answer-message.ts';
import type { FunctionResult, FunctionValue, SheetFunction } from '../../core/functions/sheet-function.ts';
import { metrics } from '../../core/metrics/index.ts';
import { metricTexts } from '../../core/metrics/metric-texts.ts';
import { type Language, languages } from '../../core/values/language.ts';
import { isNoAnswer, type NoAnswer } from '../../core/values/no-answer.ts';
import { type AddOn, loadAddOn } from './add-on.ts';
import { session } from './google.ts';

type Rows = readonly (readonly FunctionValue[])[];

/** Rows of blanks at the end show nothing, whether they are there or not. */
function withoutBlankEnd(rows: Rows): Rows {
  const end = rows.reduce((last, row, index) => (row.every((value) => value === '') ? last : index + 1), 1);
  return rows.slice(0, end);
}

const rowsOf = (result: FunctionResult): Rows =>
  Array.isArray(result) ? (result as Rows) : [[result as FunctionValue]];

/** What core gives, as a cell of Google Sheets shows it: an error's text, or rows with a blank for each missing answer. */
function shownBy(result: FunctionResult, language: Language): unknown {
  const rows = rowsOf(result);
  const values = rows.flat();
  const mistake = values.find(
    (value) => isNoAnswer(value) && !['no-data', 'zero-denominator', 'too-little-history'].includes(value.code),
  );
  const reason = Array.isArray(result) && !values.every(isNoAnswer) ? undefined : (mistake ?? values.find(isNoAnswer));
  const isTold = reason !== undefined && (reason === mistake || !Array.isArray(result));
  if (isTold) return noAnswerMessage(reason as NoAnswer, language);
  return withoutBlankEnd(rows.map((row) => row.map((value) => (isNoAnswer(value) ? '' : value))));
}

/** What a cell of Google Sheets shows for the add-on's answer. */
function shownInCell(addOn: AddOn, id: string, given: readonly unknown[]): unknown {
  try {
    return withoutBlankEnd(rowsOf(addOn.call(id, ...given) as FunctionResult));
  } catch (error) {
    return (error as Error).message;
  }
}

/** A blank cell comes as an empty text; a range of one cell as that range. */
const asGoogle = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(asGoogle) : value === null ? '' : value;

/** Arguments at the end that were left out are not there at all; others are undefined. */
function givenTo({ parameters }: SheetFunction, given: Readonly<Record<string, unknown>>): unknown[] {
  const values = parameters.map(({ name }) => (name in given ? asGoogle(given[name]) : undefined));
  while (values.length > 0 && values[values.length - 1] === undefined) values.pop();
  return values;
}

const examples = [...functions.values()].flatMap((one) =>
  one.examples.map(({ given }, index) => [`${one.id}, example ${index + 1}`, one, givenTo(one, given)] as const),
);

const english = loadAddOn(session('en'));

test.each(examples)('%s gives what core gives', (_, one, given) => {
  expect(shownInCell(english, one.id, given)).toEqual(shownBy(one.run(given), 'en'));
});

test('numbers are given without reading a file: only what is said is read', () => {
  const bare = loadAddOn();
  const isNumbers = (shown: unknown): boolean =>
    Array.isArray(shown) && shown.flat().every((value) => typeof value === 'number' || value === '');
  const numeric = examples.filter(([, one, given]) => isNumbers(shownBy(one.run(given), 'en')));
  for (const [, one, given] of numeric) shownInCell(bare, one.id, given);
  expect(numeric.length).toBeGreaterThan(150);
  expect([bare.touched, bare.filesRead]).toEqual([[], []]);
});

describe.each(languages)('in %s', (language) => {
  const addOn = loadAddOn(session(language));

  test('every example gives what core gives, errors in the language too', () => {
    const found = examples.map(([name, one, given]) => [name, shownInCell(addOn, one.id, given)]);
    expect(found).toEqual(examples.map(([name, one, given]) => [name, shownBy(one.run(given), language)]));
  });

  test.each(['GOAL_STATUS', 'GOAL_REASON'])('every sentence that %s can give is there', (id) => {
    const one = functions.get(id) as SheetFunction;
    const [, , given] = examples.find(([, { id: other }]) => other === id) as (typeof examples)[number];
    for (const actual of [0, 1, 320_000, 600_000, 0.25, ''])
      for (const kind of ['cumulative', 'level', 'ceiling', 'at-least', 'at-most', 'milestone'])
        for (const as_of of ['2026-03-20', '2026-04-02', '2026-04-20', '2026-05-20']) {
          const asked = [actual, given[1], given[2], given[3], as_of, 10, kind, language];
          expect(shownInCell(addOn, id, asked)).toEqual(shownBy(one.run(asked), language));
        }
  });

  // Each call goes through the labels of all metrics in all languages.
  test('SMART_CHECK knows metrics by their labels', () => {
    const one = functions.get('SMART_CHECK') as SheetFunction;
    for (const metric of metrics.filter((_, index) => index % 20 === 0)) {
      const { label } = metricTexts(metric, language);
      const given = ['Do more', label, 0.1, 30, 'Ana', '2026-01-01', '2026-06-30', 'Grow', 1];
      expect(shownInCell(addOn, one.id, given)).toEqual(shownBy(one.run(given), language));
    }
  });
});

test('every sentence that says why there is no answer is there', () => {
  const addOn = loadAddOn(session('tr'));
  const calls: readonly (readonly [string, readonly unknown[]])[] = [
    ['CPC', ['', 5]],
    ['CPC', ['1.234', 5]],
    ['CPC', [5, 0]],
    ['CLV_SUBSCRIPTION', [100, 80, 0.1]],
    ['CLV_DISCOUNTED', [100, 0.8, -1]],
    ['CLV_DISCOUNTED', [100, 0.8, 0.1, 'later']],
    ['GOAL_STATUS', [1, 2, 'soon', '2026-04-30', '2026-04-02']],
    ['GOAL_STATUS', [1, 2, '2026-04-01', '2026-04-30', '2026-04-02', 0, 'cumulative', 'tr', 'linear', 3]],
    ['CPC', [1e308, 1e-308]],
    ['LEAD_SCORE', [[[1, 0, 1]], [[10, 5]]]],
  ];
  for (const [id, given] of calls) {
    const one = functions.get(id) as SheetFunction;
    const expected = shownBy(one.run(given), 'tr');
    expect(typeof expected).toBe('string');
    expect(shownInCell(addOn, id, given)).toBe(expected);
  }
});
