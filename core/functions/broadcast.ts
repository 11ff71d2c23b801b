import type { Computation } from '../expression/computation.ts';
import { compile, explain } from '../expression/number.ts';
import { type Answer, isNoAnswer, noAnswer } from '../values/no-answer.ts';
import type { Grid } from './grid.ts';
import { readNumber } from './read-cell.ts';

/** One argument, read once: its numbers, and beside each the reason where it is none. */
type Operand = Readonly<{
  numbers: Float64Array;
  reasons: readonly Answer[] | null;
  height: number;
  width: number;
}>;

/** Reads every cell of an argument; the reasons' array is made only where one is needed. */
function readOperand(grid: Grid, parameter: string): Operand {
  const { rows, height, width } = grid;
  const numbers = new Float64Array(height * width);
  let reasons: Answer[] | null = null;
  for (let row = 0; row < height; row += 1) {
    const cells = rows[row] as readonly unknown[];
    for (let column = 0; column < width; column += 1) {
      const cell = cells[column];
      const at = row * width + column;
      if (typeof cell === 'number' && Number.isFinite(cell)) {
        numbers[at] = cell;
        continue;
      }
      reasons ??= new Array<Answer>(height * width).fill(0);
      reasons[at] = readNumber(cell, parameter);
    }
  }
  return { numbers, reasons, height, width };
}

const shapeMismatch = noAnswer('shape-mismatch');

/** Where a cell of the result finds its value in an operand; -1 where the operand has none. */
const offset = ({ height, width }: Operand, row: number, column: number): number => {
  const ownRow = height === 1 ? 0 : row;
  const ownColumn = width === 1 ? 0 : column;
  return ownRow < height && ownColumn < width ? ownRow * width + ownColumn : -1;
};

/**
 * Computes one answer for every cell that the arguments span: single values and single rows or columns repeat.
 * Cells that not all arguments have are `shape-mismatch`; a bad cell spoils only its own answer.
 */
export function broadcast(computation: Computation, grids: readonly Grid[]): Answer[][] {
  const operands = grids.map((grid, index) => readOperand(grid, (computation.inputs[index] as { name: string }).name));
  const height = operands.reduce((tallest, operand) => Math.max(tallest, operand.height), 1);
  const width = operands.reduce((widest, operand) => Math.max(widest, operand.width), 1);
  const compute = compile(computation);
  const values = new Float64Array(operands.length);
  const rows: Answer[][] = new Array(height);
  for (let row = 0; row < height; row += 1) {
    const answers: Answer[] = new Array(width);
    for (let column = 0; column < width; column += 1) {
      const obstacle = gather(operands, values, row, column);
      const answer = obstacle === null ? compute(values) : Number.NaN;
      answers[column] = obstacle ?? (Number.isNaN(answer) ? explain(computation, values) : answer);
    }
    rows[row] = answers;
  }
  return rows;
}

/** Fills `values` for one cell; gives the reason where an argument has no number there. */
function gather(operands: readonly Operand[], values: Float64Array, row: number, column: number): Answer | null {
  for (let index = 0; index < operands.length; index += 1) {
    const operand = operands[index] as Operand;
    const at = offset(operand, row, column);
    if (at < 0) return shapeMismatch;
    const reason = operand.reasons?.[at];
    if (reason !== undefined && isNoAnswer(reason)) return reason;
    values[index] = operand.numbers[at] as number;
  }
  return null;
}
