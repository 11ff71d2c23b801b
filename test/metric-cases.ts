import { type BoundedInput, type Computation, inputNames } from '../core/expression/computation.ts';
import type { Expression } from '../core/expression/expression.ts';
import { compile } from '../core/expression/number.ts';
import type { FormulaInputs } from '../core/expression/sheet-formula.ts';
import { metrics } from '../core/metrics/index.ts';
import type { Example, ExpressionMetric, Variant } from '../core/metrics/metric.ts';
import { cell } from '../core/workbook/formula.ts';
import { createRandom, type Random, seed } from './random.ts';

/** What stands in the cell of an input; null: there is nothing. */
export type Given = number | null;

/** One arithmetic of a metric: by a definition, and with a constant for each optional input that was left out. */
export type MetricCase = Readonly<{
  /** Fits a sheet's title: `CLV_DISCOUNTED start`. */
  name: string;
  metric: ExpressionMetric;
  computation: Computation;
  constants: Readonly<Record<string, number>>;
  /** The inputs that cells feed, in argument order. */
  cellInputs: readonly BoundedInput[];
}>;

function metricCase(metric: ExpressionMetric, name: string, expression: Expression, without: readonly string[]) {
  const names = inputNames(expression);
  const used = Object.entries(metric.inputs).filter(([input]) => names.has(input));
  const inputs = used.map(([input, { atLeast, atMost }]) => ({ name: input, atLeast, atMost }));
  const constants = used.flatMap(([input, { fallback }]) =>
    fallback !== undefined && without.includes(input) ? [[input, fallback] as const] : [],
  );
  return {
    name,
    metric,
    computation: { expression, inputs },
    constants: Object.fromEntries(constants),
    cellInputs: inputs.filter((input) => !without.includes(input.name)),
  } satisfies MetricCase;
}

function casesOf(metric: ExpressionMetric): MetricCase[] {
  const fallbacks = Object.entries(metric.inputs).flatMap(([name, input]) =>
    input.fallback === undefined ? [] : name,
  );
  const own = metric.variants.flatMap(({ id, expression }) =>
    expression ? [metricCase(metric, `${metric.id} ${id}`, expression, [])] : [],
  );
  const shorter = fallbacks.length > 0 ? [metricCase(metric, `${metric.id} short`, metric.expression, fallbacks)] : [];
  return [metricCase(metric, metric.id, metric.expression, []), ...own, ...shorter];
}

/** Every arithmetic of every metric that is an expression. */
export const metricCases: readonly MetricCase[] = metrics.flatMap((metric) =>
  metric.kind === 'expression' ? casesOf(metric) : [],
);

function variantOf({ inputs, variants }: ExpressionMetric, { given }: Example): Variant | undefined {
  const chooser = Object.keys(inputs).find((name) => inputs[name]?.choosesVariant);
  const chosen = chooser === undefined ? undefined : given[chooser];
  return variants.find(
    (variant) => variant.id === chosen || (variant.given !== undefined && (given[variant.given] ?? null) !== null),
  );
}

/** The examples that a case computes, as what stands in its cells. */
export function examplesOf({ metric, computation, constants, cellInputs }: MetricCase): readonly Given[][] {
  const suited = metric.examples.filter(
    (example) =>
      (variantOf(metric, example)?.expression ?? metric.expression) === computation.expression &&
      Object.keys(constants).every((name) => (example.given[name] ?? null) === null),
  );
  const rows = suited.map(({ given }) => cellInputs.map(({ name }) => given[name] ?? null));
  return rows.filter((row): row is Given[] => row.every((value) => value === null || typeof value === 'number'));
}

/** A size as data has them: counts, amounts with two decimals, numbers with every digit. */
function size(random: Random): number {
  const value = 10 ** random.between(-3, 9);
  const kind = random.next();
  const shaped = kind < 0.4 ? Math.ceil(value) : kind < 0.7 ? Math.round(value * 100) / 100 : value;
  return random.chance(0.1) ? -shaped : shaped;
}

/** Within an input's bounds, on one of them, or a little outside. */
function bounded({ atLeast, atMost }: BoundedInput, random: Random): number {
  const least = atLeast ?? (atMost ?? 0) - 1;
  const most = atMost ?? least + 1;
  const kind = random.next();
  if (kind < 0.8) return random.between(least, most);
  if (kind < 0.9) return random.chance(0.5) ? least : most;
  return random.chance(0.5) ? least - random.between(0.001, 0.1) : most + random.between(0.001, 0.1);
}

const hasBounds = ({ atLeast, atMost }: BoundedInput): boolean => atLeast !== undefined || atMost !== undefined;

function randomGiven(input: BoundedInput, earlier: readonly Given[], random: Random): Given {
  const kind = random.next();
  if (kind < 0.1) return null;
  if (kind < 0.2) return 0;
  // Equal inputs make differences of exactly 0, which are denominators too.
  if (kind < 0.25) return earlier[0] ?? size(random);
  return hasBounds(input) && random.chance(0.9) ? bounded(input, random) : size(random);
}

/** Tenths, whose sums are seldom exact, and numbers a few units in the last place from an earlier input. */
function closeGiven(input: BoundedInput, earlier: readonly Given[], random: Random): Given {
  if (hasBounds(input)) return bounded(input, random);
  const [first = null] = earlier;
  if (first === null || random.chance(0.5)) return Math.round(random.between(-5, 10)) / 10;
  return first * (1 + Math.floor(random.between(-40, 40)) * Number.EPSILON);
}

type Choose = (input: BoundedInput, earlier: readonly Given[], random: Random) => Given;

function rowsBy(choose: Choose, { name, cellInputs }: MetricCase, count: number): readonly Given[][] {
  const start = [...name].reduce((hash, letter) => Math.imul(hash, 31) + letter.charCodeAt(0), seed);
  const random = createRandom(start);
  return Array.from({ length: count }, () => {
    const row: Given[] = [];
    for (const input of cellInputs) row.push(choose(input, row, random));
    return row;
  });
}

/** Random inputs of a case, the same in every run with the same seed. */
export const randomRows = (of: MetricCase, count: number): readonly Given[][] => rowsBy(randomGiven, of, count);

/** Random inputs whose differences are nothing but rounding, which LibreOffice and the core take for 0. */
export const closeRows = (of: MetricCase, count: number): readonly Given[][] => rowsBy(closeGiven, of, count);

/** What stands for each input in the formula of a row: a cell of that row, or a number. */
export function rowInputs({ cellInputs, constants }: MetricCase, row: number): FormulaInputs {
  const movable = { fixedRow: false, fixedColumn: false };
  const numbers = Object.entries(constants).map(([name, value]) => [name, { kind: 'number', value }] as const);
  const cells = cellInputs.map(({ name }, column) => [name, cell(row, column, movable)] as const);
  return Object.fromEntries([...numbers, ...cells]);
}

/** The core's answer for each row; null where it has none. */
export function expectedAnswers(of: MetricCase, rows: readonly (readonly Given[])[]): readonly (number | null)[] {
  const { computation, cellInputs, constants } = of;
  const compute = compile(computation);
  const columns = computation.inputs.map(({ name }) => cellInputs.findIndex((input) => input.name === name));
  return rows.map((row) => {
    const given = columns.map((column, at) =>
      column < 0 ? (constants[computation.inputs[at]?.name ?? ''] as number) : (row[column] ?? null),
    );
    if (given.includes(null)) return null;
    const answer = compute(given as number[]);
    return Number.isNaN(answer) ? null : answer;
  });
}
