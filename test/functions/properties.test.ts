import fc from 'fast-check';
import { functions } from '../../core/functions/index.ts';
import { noAnswerMessage } from '../../core/functions/no-answer-message.ts';
import type { SheetFunction } from '../../core/functions/sheet-function.ts';
import { metrics } from '../../core/metrics/index.ts';
import type { ExpressionMetric } from '../../core/metrics/metric.ts';
import { languages } from '../../core/values/language.ts';
import { type Answer, isNoAnswer, type NoAnswerCode } from '../../core/values/no-answer.ts';
import { seed } from '../random.ts';

const codes: Readonly<Record<NoAnswerCode, true>> = {
  'no-data': true,
  'zero-denominator': true,
  'not-a-number': true,
  'out-of-range': true,
  'not-a-date': true,
  'shape-mismatch': true,
  'not-additive': true,
  'too-little-history': true,
};

const runs = (numRuns: number): fc.Parameters<unknown> => ({ seed, numRuns });

const ids = [...functions.keys()];
const byExpression = metrics.filter((metric): metric is ExpressionMetric => metric.kind === 'expression');
const functionOf = (id: string): SheetFunction => functions.get(id) as SheetFunction;

const numbers = fc.oneof(
  fc.integer({ min: -10, max: 1000 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const blanks = fc.constantFrom(null, undefined, '');
const oddities = fc.constantFrom('120', '12,5 %', '1.234,56 ₺', '#N/A', true, false, Number.NaN, Infinity, -Infinity);
const cells = fc.oneof(
  { weight: 6, arbitrary: numbers },
  { weight: 1, arbitrary: blanks },
  { weight: 1, arbitrary: oddities },
);

const metricIds = new Set(metrics.map(({ id }) => id));

/** A metric never gives text; what is no metric may. */
const isAnswer = (answer: unknown, id: string): boolean => {
  if (isNoAnswer(answer)) return answer.code in codes;
  return typeof answer === 'string' ? !metricIds.has(id) && answer !== '' : Number.isFinite(answer);
};

function isResult(result: unknown, id: string): boolean {
  if (!Array.isArray(result)) return isAnswer(result, id);
  const isRow = (row: unknown) =>
    Array.isArray(row) && row.length === result[0].length && row.every((answer) => isAnswer(answer, id));
  return result.every(isRow);
}

/** Equal but for the sign of zero, which no spreadsheet shows. */
const plain = (answer: Answer): Answer => (answer === 0 ? 0 : answer);

const messagesOf = (answer: unknown): string[] =>
  isNoAnswer(answer) ? languages.map((language) => noAnswerMessage(answer, language)) : [];

test('any input gives a finite number or a reason, never an error', () => {
  // What hosts hand over, and whatever else; objects without the usual insides have a test of their own.
  const anything = fc.oneof(
    cells,
    fc.anything({ withDate: true, withBigInt: true, maxDepth: 3 }),
    fc.array(fc.array(cells, { maxLength: 4 }), { maxLength: 4 }),
    fc.array(fc.array(fc.anything({ maxDepth: 1 }), { maxLength: 3 }), { maxLength: 3 }),
  );
  const property = fc.property(fc.constantFrom(...ids), fc.array(anything, { maxLength: 6 }), (id, given) => {
    fc.pre(given.every(canBeShown));
    expect(isResult(functionOf(id).run(given), id)).toBe(true);
  });
  fc.assert(property, runs(1200));
});

function canBeShown(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(canBeShown);
  if (typeof value !== 'object' || value === null) return true;
  try {
    return typeof String(value) === 'string';
  } catch {
    return false;
  }
}

test('every reason that can come up has a sentence without gaps in every language', () => {
  const range = fc.array(fc.array(cells, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
  const given = fc.array(fc.oneof(cells, range), { maxLength: 5 });
  const property = fc.property(fc.constantFrom(...ids), given, (id, values) => {
    const result = functionOf(id).run(values);
    const answers: unknown[] = Array.isArray(result) ? result.flat() : [result];
    for (const message of answers.flatMap(messagesOf)) expect(message).not.toMatch(/[{}]/);
  });
  fc.assert(property, runs(500));
});

/** Arguments of one metric, each a column of `height` or one value, and the metric. */
const columnCalls = fc.constantFrom(...byExpression).chain(({ id, inputs, variants }) => {
  return fc.integer({ min: 1, max: 6 }).chain((height) => {
    const column = fc.array(fc.tuple(cells), { minLength: height, maxLength: height });
    const one = fc.oneof({ weight: 3, arbitrary: column }, { weight: 1, arbitrary: cells });
    const option = fc.constantFrom(undefined, ...variants.map((variant) => variant.id));
    const given = fc.tuple(
      ...Object.values(inputs).map((input): fc.Arbitrary<unknown> => (input.choosesVariant ? option : one)),
    );
    return fc.record({ id: fc.constant(id), height: fc.constant(height), given });
  });
});

const rowOf = (given: readonly unknown[], row: number): unknown[] =>
  given.map((argument) => (Array.isArray(argument) ? argument[row][0] : argument));

test('a range of n cells gives what n calls give', () => {
  const property = fc.property(columnCalls, ({ id, height, given }) => {
    const { run } = functionOf(id);
    const result = run(given);
    const expected = Array.from({ length: height }, (_, row) => [plain(run(rowOf(given, row)) as Answer)]);
    if (Array.isArray(result)) expect(result.map((row) => row.map(plain))).toEqual(expected);
    else expect(expected).toEqual(expected.map(() => [plain(result as Answer)]));
  });
  fc.assert(property, runs(1200));
});

test('a bad cell changes no answer but its own', () => {
  const property = fc.property(columnCalls, fc.nat(), fc.nat(), fc.oneof(blanks, oddities), (made, at, which, bad) => {
    const { id, height, given } = made;
    const columns = given
      .map((argument, index) => (Array.isArray(argument) ? index : -1))
      .filter((index) => index >= 0);
    fc.pre(columns.length > 0);
    const [chosen, row] = [columns[which % columns.length], at % height];
    const spoiled = given.map((argument, index) =>
      index === chosen ? (argument as unknown[][]).map((cell, each) => (each === row ? [bad] : cell)) : argument,
    );
    const { run } = functionOf(id);
    const [before, after] = [run(given), run(spoiled)];
    for (let each = 0; each < height; each += 1)
      if (each !== row && Array.isArray(before) && Array.isArray(after)) expect(after[each]).toEqual(before[each]);
  });
  fc.assert(property, runs(800));
});

const ratios = byExpression
  .filter(
    ({ expression, inputs }) =>
      expression.kind === 'divide' &&
      expression.left.kind === 'input' &&
      expression.right.kind === 'input' &&
      Object.values(inputs).every(({ atLeast, atMost }) => atLeast === undefined && atMost === undefined),
  )
  .map(({ id }) => id);

test('part and whole in another unit are the same ratio', () => {
  expect(ratios.length).toBeGreaterThan(40);
  const amount = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
  const scale = fc.integer({ min: -20, max: 20 }).map((power) => 2 ** power);
  const property = fc.property(fc.constantFrom(...ratios), amount, amount, scale, (id, first, second, factor) => {
    const { run } = functionOf(id);
    expect(run([first * factor, second * factor])).toBe(run([first, second]));
  });
  fc.assert(property, runs(500));
});
