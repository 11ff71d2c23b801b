import { inputNames } from '../expression/computation.ts';
import type { Expression } from '../expression/expression.ts';
import type { ColumnMetric, ExpressionMetric, Metric, MetricInput, Variant } from '../metrics/metric.ts';
import { type Answer, isNoAnswer, type NoAnswer, noAnswer } from '../values/no-answer.ts';
import { type AnswerAt, answering, broadcast, cellAt, isBeyond } from './broadcast.ts';
import { type Grid, isBlankCell, toGrid } from './grid.ts';
import { type Holds, passingOverNames } from './header-row.ts';
import { readDate, readNumber } from './read-cell.ts';
import type { SheetFunction } from './sheet-function.ts';

/** The custom function of a metric. */
export function fromMetric(metric: Metric): SheetFunction {
  const { id, purpose, unit, better, examples } = metric;
  const parameters = Object.entries(metric.inputs).map(([name, input]) => ({
    name,
    description: input.description,
    optional: input.optional === true,
  }));
  const holds = entries(metric).map(([, input]): Holds => (input.choosesVariant ? 'other' : 'figures'));
  const answersByRow = metric.kind === 'expression';
  const run = passingOverNames(answersByRow ? runExpression(metric) : runColumns(metric), holds, answersByRow);
  return { id, description: purpose, unit, better, parameters, examples, run };
}

type Run = SheetFunction['run'];
type NamedGrids = Readonly<Record<string, Grid>>;

const named = (metric: Metric, given: readonly unknown[]): NamedGrids =>
  Object.fromEntries(Object.keys(metric.inputs).map((name, index) => [name, toGrid(given[index])]));

const entries = (metric: Metric): [string, MetricInput][] => Object.entries(metric.inputs);

const chooserOf = (metric: Metric): string | undefined =>
  entries(metric).find(([, input]) => input.choosesVariant)?.[0];

/** The variant that a text asks for; the first where none is given. */
function variantNamed(metric: Metric, asked: unknown): Variant | undefined | NoAnswer {
  if (isBlankCell(asked)) return metric.variants[0];
  const variant = metric.variants.find(({ id }) => typeof asked === 'string' && asked.trim().toLowerCase() === id);
  const options = metric.variants.map(({ id }) => id);
  return variant ?? noAnswer('out-of-range', { parameter: chooserOf(metric) ?? '', found: shown(asked), options });
}

const shown = (cell: unknown): string => (typeof cell === 'object' ? 'no text' : String(cell));

/** Which definition answers a cell follows from that cell's own arguments: the text that names it, or what is given. */
function runExpression(metric: ExpressionMetric): Run {
  return (given) => {
    const grids = named(metric, given);
    const known = new Map<Expression, AnswerAt>();
    const by = (expression: Expression): AnswerAt => {
      const found = known.get(expression) ?? answeringBy(metric, expression, grids);
      known.set(expression, found);
      return found;
    };
    const spanned = entries(metric).filter(([name, input]) => !isIdle(input, grids[name] as Grid));
    const answers = broadcast(
      spanned.map(([name]) => grids[name] as Grid),
      answerAt(metric, grids, by),
    );
    const isRange = entries(metric).some(([name, input]) => givesRange(input, grids[name] as Grid));
    return isRange ? answers : ((answers[0] as Answer[])[0] as Answer);
  };
}

/** An optional argument that is left out has no say in the shape of the answer. */
const isIdle = ({ optional }: MetricInput, { isBlank }: Grid): boolean => optional === true && isBlank;

/** Ranges in, ranges out; but a definition named in one cell does not make the answer a range. */
const givesRange = ({ choosesVariant }: MetricInput, { isRange, height, width }: Grid): boolean =>
  isRange && !(choosesVariant === true && height === 1 && width === 1);

function answerAt(metric: ExpressionMetric, grids: NamedGrids, by: (expression: Expression) => AnswerAt): AnswerAt {
  const standard = metric.variants[0]?.expression ?? metric.expression;
  const chooser = grids[chooserOf(metric) ?? ''];
  if (chooser !== undefined && !chooser.isBlank) {
    return (row, column) => {
      const variant = variantNamed(metric, cellAt(chooser, row, column));
      if (isNoAnswer(variant)) return variant;
      return by(variant?.expression ?? metric.expression)(row, column);
    };
  }
  const optional = metric.variants.find(({ given, expression }) => given !== undefined && expression !== undefined);
  const presence = grids[optional?.given ?? ''];
  if (optional?.expression === undefined || presence === undefined || presence.isBlank) return by(standard);
  const withIt = by(optional.expression);
  return (row, column) => (isGiven(presence, row, column) ? withIt : by(standard))(row, column);
}

/** Beyond the range that gives an optional argument, its shape is the obstacle, not its absence. */
function isGiven(grid: Grid, row: number, column: number): boolean {
  if (typeof cellAt(grid, row, column) === 'number') return true;
  return isBeyond(grid, row, column) || !isBlankCell(cellAt(grid, row, column));
}

function answeringBy(metric: ExpressionMetric, expression: Expression, grids: NamedGrids): AnswerAt {
  const names = inputNames(expression);
  const used = entries(metric).filter(([name]) => names.has(name));
  const inputs = used.map(([name, { atLeast, atMost }]) => ({ name, atLeast, atMost }));
  const operands = used.map(([name, { fallback }]) => ({ grid: grids[name] as Grid, fallback }));
  return answering({ inputs, expression }, operands);
}

function runColumns(metric: ColumnMetric): Run {
  return (given) => {
    const grids = named(metric, given);
    const chosen = variantNamed(metric, grids[chooserOf(metric) ?? '']?.rows[0]?.[0]);
    if (isNoAnswer(chosen)) return chosen;
    const columns = Object.fromEntries(
      entries(metric)
        .filter(([name, input]) => !input.choosesVariant && !isIdle(input, grids[name] as Grid))
        .map(([name, input]) => [name, readColumn(grids[name] as Grid, name, input)]),
    );
    return metric.compute(columns, chosen?.id ?? '');
  };
}

function readColumn(grid: Grid, name: string, input: MetricInput): Answer[][] {
  const readPlain = input.fields[0]?.type === 'date' ? readDate : readNumber;
  const read: typeof readPlain = (cell, parameter) =>
    readPlain(input.takesTicks && typeof cell === 'boolean' ? Number(cell) : cell, parameter);
  return grid.rows.map((row) => Array.from({ length: grid.width }, (_, column) => read(row[column], name)));
}
