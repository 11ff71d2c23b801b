import type { Computation } from '../expression/computation.ts';
import { compile, explain } from '../expression/number.ts';
import { type Answer, isNoAnswer, type NoAnswer, noAnswer } from '../values/no-answer.ts';
import { type Grid, isBlankCell } from './grid.ts';
import { readNumber } from './read-cell.ts';

/** An argument as a computation reads it: a blank cell is the fallback, where there is one. */
export type Operand = Readonly<{ grid: Grid; fallback: number | undefined }>;

/** Answers for one cell of the result. */
export type AnswerAt = (row: number, column: number) => Answer;

/** The cell that a place of the result takes from an argument: single values, rows and columns repeat. */
export function cellAt({ rows, height, width }: Grid, row: number, column: number): unknown {
  const cells = rows[height === 1 ? 0 : row];
  return cells === undefined ? undefined : cells[width === 1 ? 0 : column];
}

/** Reads the number at a place; NaN where there is none, and `reasonAt` says why. */
type NumberAt = (row: number, column: number) => number;

/** A reader for the argument's own shape: whole columns and single values are what people pass. */
function numberReader({ grid, fallback }: Operand): NumberAt {
  const { rows, height, width } = grid;
  const numberOf = (cell: unknown, isThere: boolean): number => {
    if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
    return fallback !== undefined && isThere && isBlankCell(cell) ? fallback : Number.NaN;
  };
  if (height === 1 && width === 1) {
    const number = numberOf(rows[0]?.[0], true);
    return () => number;
  }
  if (width === 1 && height > 1) {
    return (row) => {
      const cells = rows[row];
      return cells === undefined ? Number.NaN : numberOf(cells[0], true);
    };
  }
  return (row, column) => numberOf(cellAt(grid, row, column), !isBeyond(grid, row, column));
}

const isBeyond = ({ height, width }: Grid, row: number, column: number): boolean =>
  (height !== 1 && row >= height) || (width !== 1 && column >= width);

const shapeMismatch = noAnswer('shape-mismatch');

function reasonAt({ grid, fallback }: Operand, row: number, column: number, parameter: string): NoAnswer | null {
  if (isBeyond(grid, row, column)) return shapeMismatch;
  const cell = cellAt(grid, row, column);
  if (fallback !== undefined && isBlankCell(cell)) return null;
  const answer = readNumber(cell, parameter);
  return isNoAnswer(answer) ? answer : null;
}

/** Prepares a computation over some arguments, to be asked cell by cell; a bad cell spoils only its own answer. */
export function answering(computation: Computation, operands: readonly Operand[]): AnswerAt {
  const compute = compile(computation);
  const explainNumbers = explain(computation);
  const values = new Float64Array(operands.length);
  const readers = operands.map(numberReader);

  function whyNot(row: number, column: number): NoAnswer {
    for (const [index, { name }] of computation.inputs.entries()) {
      const reason = reasonAt(operands[index] as Operand, row, column, name);
      if (reason !== null) return reason;
    }
    return explainNumbers(values);
  }

  return (row, column) => {
    for (let index = 0; index < readers.length; index += 1) values[index] = (readers[index] as NumberAt)(row, column);
    const answer = compute(values);
    return Number.isNaN(answer) ? whyNot(row, column) : answer;
  };
}

/** One answer for every cell that the arguments span; cells that not all arguments have are `shape-mismatch`. */
export function broadcast(grids: readonly Grid[], answerAt: AnswerAt): Answer[][] {
  const height = grids.reduce((tallest, grid) => Math.max(tallest, grid.height), 1);
  const width = grids.reduce((widest, grid) => Math.max(widest, grid.width), 1);
  const rows: Answer[][] = new Array(height);
  for (let row = 0; row < height; row += 1)
    // Long columns are the common case, and a literal costs a fraction of an array of some length.
    rows[row] = width === 1 ? [answerAt(row, 0)] : Array.from({ length: width }, (_, column) => answerAt(row, column));
  return rows;
}
