import { inputNames } from '../expression/computation.ts';
import type { Expression } from '../expression/expression.ts';
import type { ColumnMetric, ExpressionMetric, Metric, MetricInput, Variant } from '../metrics/metric.ts';
import { type Answer, isNoAnswer, type NoAnswer, noAnswer } from '../values/no-answer.ts';
import { broadcast } from './broadcast.ts';
import { type Grid, toGrid } from './grid.ts';
import { readDate, readNumber } from './read-cell.ts';
import type { FunctionResult, SheetFunction } from './sheet-function.ts';

/** The custom function of a metric. */
export function fromMetric(metric: Metric): SheetFunction {
  const { id, purpose, unit, better, examples } = metric;
  const parameters = Object.entries(metric.inputs).map(([name, input]) => ({
    name,
    description: input.description,
    optional: input.optional === true,
  }));
  const run = metric.kind === 'expression' ? runExpression(metric) : runColumns(metric);
  return { id, description: purpose, unit, better, parameters, examples, run };
}

type Run = SheetFunction['run'];
type NamedGrids = Readonly<Record<string, Grid>>;

const named = (metric: Metric, given: readonly unknown[]): NamedGrids =>
  Object.fromEntries(Object.keys(metric.inputs).map((name, index) => [name, toGrid(given[index])]));

const entries = (metric: Metric): [string, MetricInput][] => Object.entries(metric.inputs);

/** The variant that a text argument asks for; the first where none is given. */
function chosenVariant(metric: Metric, grids: NamedGrids): Variant | undefined | NoAnswer {
  const chooser = entries(metric).find(([, input]) => input.choosesVariant)?.[0];
  if (chooser === undefined) return metric.variants[0];
  const grid = grids[chooser] as Grid;
  if (grid.isBlank) return metric.variants[0];
  const asked = grid.rows[0]?.[0];
  const options = metric.variants.map((variant) => variant.id);
  const variant = metric.variants.find(({ id }) => typeof asked === 'string' && asked.trim().toLowerCase() === id);
  return variant ?? noAnswer('out-of-range', { parameter: chooser, found: String(asked), options });
}

function runExpression(metric: ExpressionMetric): Run {
  return (given) => {
    const grids = named(metric, given);
    const chosen = chosenVariant(metric, grids);
    if (isNoAnswer(chosen)) return chosen;
    const base = chosen?.expression ?? metric.expression;
    const optional = metric.variants.find((variant) => variant.given !== undefined && variant.expression !== undefined);
    const presence = optional?.given === undefined ? undefined : grids[optional.given];
    if (optional?.expression === undefined || presence === undefined || presence.isBlank)
      return compute(metric, base, grids);
    const withIt = compute(metric, optional.expression, grids);
    return isPartlyBlank(presence) ? mixed(metric, base, withIt, grids, optional.given as string) : withIt;
  };
}

/** A blank fallback takes the input's default, cell by cell. */
function withFallback(grid: Grid, { fallback }: MetricInput): Grid {
  if (fallback === undefined) return grid;
  return { ...grid, rows: grid.rows.map((row) => row.map((cell) => (isBlankCell(cell) ? fallback : cell))) };
}

const isBlankCell = (cell: unknown): boolean => cell === null || cell === undefined || cell === '';
const isPartlyBlank = (grid: Grid): boolean => grid.rows.some((row) => row.some(isBlankCell));

function compute(metric: ExpressionMetric, expression: Expression, grids: NamedGrids): FunctionResult {
  const names = inputNames(expression);
  const used = entries(metric).filter(([name]) => names.has(name));
  const inputs = used.map(([name, { atLeast, atMost }]) => ({ name, atLeast, atMost }));
  const usedGrids = used.map(([name, input]) => withFallback(grids[name] as Grid, input));
  const answers = broadcast({ inputs, expression }, usedGrids);
  return usedGrids.some((grid) => grid.isRange) ? answers : ((answers[0] as Answer[])[0] as Answer);
}

/** Where an optional range has blanks, those cells are answered without it. */
function mixed(
  metric: ExpressionMetric,
  base: Expression,
  withIt: FunctionResult,
  grids: NamedGrids,
  parameter: string,
): FunctionResult {
  const without = compute(metric, base, grids);
  if (!Array.isArray(withIt)) return without;
  return withIt.map((row: readonly Answer[], rowIndex) =>
    row.map((answer, column) => {
      if (!(isNoAnswer(answer) && answer.code === 'no-data' && answer.parameter === parameter)) return answer;
      return Array.isArray(without) ? (cellOf(without, rowIndex, column) ?? answer) : (without as Answer);
    }),
  );
}

const cellOf = (rows: readonly (readonly Answer[])[], row: number, column: number): Answer | undefined => {
  const cells = rows.length === 1 ? rows[0] : rows[row];
  return cells?.length === 1 ? cells[0] : cells?.[column];
};

function runColumns(metric: ColumnMetric): Run {
  return (given) => {
    const grids = named(metric, given);
    const chosen = chosenVariant(metric, grids);
    if (isNoAnswer(chosen)) return chosen;
    const columns = Object.fromEntries(
      entries(metric)
        .filter(([name, input]) => !input.choosesVariant && !(input.optional && (grids[name] as Grid).isBlank))
        .map(([name, input]) => [name, readColumn(grids[name] as Grid, name, input)]),
    );
    return metric.compute(columns, chosen?.id ?? '');
  };
}

function readColumn(grid: Grid, name: string, input: MetricInput): Answer[][] {
  const read = input.fields[0]?.type === 'date' ? readDate : readNumber;
  return grid.rows.map((row) => Array.from({ length: grid.width }, (_, column) => read(row[column], name)));
}
