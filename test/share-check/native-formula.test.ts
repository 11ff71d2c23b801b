import fc from 'fast-check';
import { functions } from '../../core/functions/index.ts';
import { metrics } from '../../core/metrics/index.ts';
import type { ExpressionMetric, MetricInput } from '../../core/metrics/metric.ts';
import { nativeFormula } from '../../core/share-check/native-formula.ts';
import { ownFunction } from '../../core/share-check/own-functions.ts';
import { isNoAnswer } from '../../core/values/no-answer.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import type { CellValue } from '../../core/workbook/plan.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { readFormula } from './read-formula.ts';

test.each([
  ['=CONVERSION_RATE(120,4000)', '=120/4000'],
  ['=CONVERSION_RATE(B2;C2)', '=IF(COUNT(B2;C2)<2;"";IF(C2=0;"";B2/C2))'],
  ['=conversion_rate(B2, C2)', '=IF(COUNT(B2,C2)<2,"",IF(C2=0,"",B2/C2))'],
  ['=100*CTR(B2,C2)', '=100*(IF(COUNT(B2,C2)<2,"",IF(C2=0,"",B2/C2)))'],
  [
    "=CTR('It''s (1)'!B2,SUM(Data!C2:C9))",
    "=IF(COUNT('It''s (1)'!B2,(SUM(Data!C2:C9)))<2,\"\",IF((SUM(Data!C2:C9))=0,\"\",'It''s (1)'!B2/(SUM(Data!C2:C9))))",
  ],
  ['=MARKSHEET.CTR($B2,C$2)', '=IF(COUNT($B2,C$2)<2,"",IF(C$2=0,"",$B2/C$2))'],
])('%s becomes %s', (formula, native) => {
  expect(nativeFormula(formula, ',')).toBe(native);
});

test('a number with a decimal comma stays the number that it is', () => {
  // By hand: 60 × 6 × 3 × 0.5.
  expect(nativeFormula('=CLV(60;6;3;0,5)', ';')).toBe('=60*6*3*(5/10)');
});

test.each([
  '=CTR(B2:B9,C2:C9)',
  '=CTR(clicks,impressions)',
  '=CTR(B2,FILTER(C2:C9,D2:D9))',
  '=CTR("12",C2)',
  '=CTR(B2)',
  '=CTR(B2,C2,D2)',
  '=CTR({1,2},C2)',
  '=CTR(B2&"",C2)',
  '=GOAL_PROGRESS(1,2)',
  '=SALES_CYCLE_LENGTH(A2:A9,B2:B9)',
  '=CTR(B2',
])('%s cannot be said for every value that may stand there', (formula) => {
  expect(nativeFormula(formula, ',')).toBeNull();
});

test('a function that is not ours stays as it is', () => {
  expect(ownFunction('FREQUENCY')).toBeNull();
  expect(nativeFormula('=FREQUENCY(A1,B1)', ',')).toBe('=FREQUENCY(A1,B1)');
});

/** What is written for an argument, what its cells hold, and the value that the function of ours gets for it. */
type Written = Readonly<{ text: string; cells: readonly CellValue[]; value: unknown }>;

const whole = fc.integer({ min: 0, max: 10_000 });
const decimal = fc.integer({ min: 0, max: 1200 }).map((thousandths) => thousandths / 1000);
const stored = fc.oneof({ weight: 6, arbitrary: whole }, { weight: 4, arbitrary: decimal }, fc.constantFrom(null, 'x'));

/** The two cells of an argument stand in its own row: A and B. */
function writtenArgument(row: number): fc.Arbitrary<Written> {
  const [first, second] = [`A${row + 1}`, `B${row + 1}`];
  return fc.oneof(
    whole.map((value) => ({ text: String(value), cells: [], value })),
    fc
      .integer({ min: 1, max: 99 })
      .map((value) => ({ text: `0.${String(value).padStart(2, '0')}`, cells: [], value: value / 100 })),
    stored.map((value) => ({ text: first, cells: [value], value })),
    fc.tuple(whole, whole).map(([a, b]) => ({ text: `${first}-${second}`, cells: [a, b], value: a - b })),
    fc.tuple(whole, whole).map(([a, b]) => ({ text: `SUM(${first}:${second})`, cells: [a, b], value: a + b })),
  );
}

const nothing: fc.Arbitrary<Written> = fc.constant({ text: '', cells: [], value: null });

function argumentOf(input: MetricInput, row: number, metric: ExpressionMetric): fc.Arbitrary<Written> {
  if (input.choosesVariant)
    return fc.constantFrom(...metric.variants.map(({ id }) => ({ text: `"${id}"`, cells: [], value: id })), {
      text: '',
      cells: [],
      value: null,
    });
  return input.optional ? fc.oneof(nothing, writtenArgument(row)) : writtenArgument(row);
}

function nativeValue(text: string, given: readonly Written[]): unknown {
  const draft = draftSheet('test', 'Test');
  for (const [row, { cells }] of given.entries()) draft.putRow(row, 0, cells);
  draft.put(20, 0, readFormula(text));
  const value = createEvaluator({ language: 'en', title: '', sheets: [draft.finish({})] }, 0).cellValue('test', 20, 0);
  return value;
}

const expressionMetrics = metrics.filter((metric) => metric.kind === 'expression' && ownFunction(metric.id) !== null);

test.each(expressionMetrics.map((metric) => [metric.id, metric as ExpressionMetric] as const))(
  '%s as a native formula gives what the function gives, on random arguments',
  (id, metric) => {
    const given = fc.tuple(...Object.values(metric.inputs).map((input, row) => argumentOf(input, row, metric)));
    fc.assert(
      fc.property(given, (written) => {
        const native = nativeFormula(`=${id}(${written.map(({ text }) => text).join(',')})`, ',');
        const wanted = functions.get(id)?.run(written.map(({ value }) => value));
        // A typed number that is out of range has no answer whatever the cells hold, and no native formula.
        const found = native === null ? '' : nativeValue(native, written);
        if (isNoAnswer(wanted)) expect(found).toBe('');
        else
          expect(Math.abs((found as number) - (wanted as number))).toBeLessThanOrEqual(
            1e-9 * Math.abs(wanted as number),
          );
      }),
      { numRuns: 60 },
    );
  },
);
