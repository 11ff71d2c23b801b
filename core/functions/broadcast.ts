import type { Computation } from '../expression/computation.ts';
import { compile, compileOver, explain } from '../expression/number.ts';
import { type Answer, isNoAnswer, type NoAnswer } from '../values/no-answer.ts';
import { type Grid, isBlankCell } from './grid.ts';
import { readNumber } from './read-cell.ts';
import { unlikeSizes } from './unlike-sizes.ts';

/** An argument as a computation reads it: a blank cell is the fallback, where there is one. */
export type Operand = Readonly<{ grid: Grid; fallback: number | undefined }>;

/** Answers for one cell of the result. */
export type AnswerAt = (row: number, column: number) => Answer;

/** The cell that a place of the result takes from an argument: single values, rows and columns repeat. */
export function cellAt({ rows, height, width }: Grid, row: number, column: number): unknown {
  const cells = rows[height === 1 ? 0 : row];
  return cells === undefined ? undefined : cells[width === 1 ? 0 : column];
}

/** The number that a cell holds; NaN where there is none, and `reasonAt` says why. */
function numberOf(cell: unknown, fallback: number | undefined): number {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  return fallback !== undefined && isBlankCell(cell) ? fallback : Number.NaN;
}

const numberAt = ({ grid, fallback }: Operand, row: number, column: number): number =>
  isBeyond(grid, row, column) ? Number.NaN : numberOf(cellAt(grid, row, column), fallback);

/** Reads a whole column or a single value by row; NaN where there is no number, and below the column's end. */
function rowReader({ grid: { rows, height }, fallback }: Operand): (row: number) => number {
  if (height === 1) {
    const only = numberOf(rows[0]?.[0], fallback);
    return () => only;
  }
  return (row) => {
    const cells = rows[row];
    return cells === undefined ? Number.NaN : numberOf(cells[0], fallback);
  };
}

/** Whether an argument has no cell for a place of the result: it is shorter or narrower than others. */
export const isBeyond = ({ height, width }: Grid, row: number, column: number): boolean =>
  (height !== 1 && row >= height) || (width !== 1 && column >= width);

function reasonAt({ grid, fallback }: Operand, row: number, column: number, parameter: string): NoAnswer | null {
  const cell = cellAt(grid, row, column);
  if (fallback !== undefined && isBlankCell(cell)) return null;
  const answer = readNumber(cell, parameter);
  return isNoAnswer(answer) ? answer : null;
}

/** Prepares a computation over some arguments, to be asked cell by cell; a bad cell spoils only its own answer. */
export function answering(computation: Computation, operands: readonly Operand[]): AnswerAt {
  const explainNumbers = explain(computation);
  const sizes = unlikeSizes(operands.map(({ grid }) => grid));

  function whyNot(row: number, column: number): NoAnswer {
    for (const [index, { name }] of computation.inputs.entries()) {
      const operand = operands[index] as Operand;
      const reason = isBeyond(operand.grid, row, column) ? sizes : reasonAt(operand, row, column, name);
      if (reason !== null) return reason;
    }
    return explainNumbers(operands.map((operand) => numberAt(operand, row, column)));
  }

  const orWhyNot = (answer: number, row: number, column: number): Answer =>
    Number.isNaN(answer) ? whyNot(row, column) : answer;

  // Columns and single values are what people pass: those are computed by row, without a look at the rest.
  if (operands.every(({ grid }) => grid.width === 1)) {
    const readers = operands.map(rowReader);
    const byRow = compileOver<number>(computation, (position) => readers[position] as (row: number) => number);
    return (row, column) => orWhyNot(byRow(row), row, column);
  }
  const compute = compile(computation);
  return (row, column) => orWhyNot(compute(operands.map((operand) => numberAt(operand, row, column))), row, column);
}

/** One answer for every cell that the arguments span; cells that not all arguments have are `shape-mismatch`. */
export function broadcast<Value>(grids: readonly Grid[], answerAt: (row: number, column: number) => Value): Value[][] {
  const height = grids.reduce((tallest, grid) => Math.max(tallest, grid.height), 1);
  const width = grids.reduce((widest, grid) => Math.max(widest, grid.width), 1);
  const rows: Value[][] = new Array(height);
  for (let row = 0; row < height; row += 1)
    // Long columns are the common case, and a literal costs a fraction of an array of some length.
    rows[row] = width === 1 ? [answerAt(row, 0)] : Array.from({ length: width }, (_, column) => answerAt(row, column));
  return rows;
}
