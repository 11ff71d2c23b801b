import type { Computation } from '../expression/computation.ts';
import { compile, explain } from '../expression/number.ts';
import { type Answer, isNoAnswer, type NoAnswer, noAnswer } from '../values/no-answer.ts';
import type { Grid } from './grid.ts';
import { readNumber } from './read-cell.ts';

/** The cell that a place of the result takes from an argument: single values, rows and columns repeat. */
const cellAt = ({ rows, height, width }: Grid, row: number, column: number): unknown =>
  rows[height === 1 ? 0 : row]?.[width === 1 ? 0 : column];

/** The number there; NaN where there is none, and `reasonAt` says why. */
function numberAt(grid: Grid, row: number, column: number): number {
  const cell = cellAt(grid, row, column);
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : Number.NaN;
}

const shapeMismatch = noAnswer('shape-mismatch');

function reasonAt(grid: Grid, row: number, column: number, parameter: string): NoAnswer | null {
  if ((grid.height !== 1 && row >= grid.height) || (grid.width !== 1 && column >= grid.width)) return shapeMismatch;
  const answer = readNumber(cellAt(grid, row, column), parameter);
  return isNoAnswer(answer) ? answer : null;
}

/**
 * Computes one answer for every cell that the arguments span: single values and single rows or columns repeat.
 * Cells that not all arguments have are `shape-mismatch`; a bad cell spoils only its own answer.
 */
export function broadcast(computation: Computation, grids: readonly Grid[]): Answer[][] {
  const { inputs } = computation;
  const height = grids.reduce((tallest, grid) => Math.max(tallest, grid.height), 1);
  const width = grids.reduce((widest, grid) => Math.max(widest, grid.width), 1);
  const compute = compile(computation);
  const explainNumbers = explain(computation);
  const values = new Float64Array(grids.length);

  function whyNot(row: number, column: number): NoAnswer {
    for (const [index, { name }] of inputs.entries()) {
      const reason = reasonAt(grids[index] as Grid, row, column, name);
      if (reason !== null) return reason;
    }
    return explainNumbers(values);
  }

  function answerAt(row: number, column: number): Answer {
    for (let index = 0; index < grids.length; index += 1) values[index] = numberAt(grids[index] as Grid, row, column);
    const answer = compute(values);
    return Number.isNaN(answer) ? whyNot(row, column) : answer;
  }

  const rows: Answer[][] = new Array(height);
  for (let row = 0; row < height; row += 1)
    // Long columns are the common case, and a literal costs a fraction of an array of some length.
    rows[row] = width === 1 ? [answerAt(row, 0)] : Array.from({ length: width }, (_, column) => answerAt(row, column));
  return rows;
}
