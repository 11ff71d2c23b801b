import { isNoAnswer, type NoAnswer, noAnswer } from '../values/no-answer.ts';
import type { CellGoalFunction, GoalFunction } from './goals/goal-function.ts';
import { type Grid, toGrid } from './grid.ts';
import { readArgument } from './read-argument.ts';
import type { FunctionResult, FunctionValue, SheetFunction } from './sheet-function.ts';

/** The custom function about goals. */
export function fromGoalFunction(goalFunction: GoalFunction): SheetFunction {
  const { id, purpose, unit, examples } = goalFunction;
  const names = Object.keys(goalFunction.parameters);
  const parameters = Object.entries(goalFunction.parameters).map(([name, { description, optional }]) => ({
    name,
    description,
    optional: optional === true,
  }));
  const run = (given: readonly unknown[]): FunctionResult => {
    const grids = names.map((_, index) => toGrid(given[index]));
    if (goalFunction.kind === 'columns')
      return goalFunction.answer(Object.fromEntries(names.map((name, index) => [name, grids[index] as Grid])));
    const rows = cellByCell(goalFunction, grids);
    return grids.some((grid) => grid.isRange) ? rows : ((rows[0] as FunctionValue[])[0] as FunctionValue);
  };
  return { id, description: purpose, unit, better: 'neither', parameters, examples, run };
}

const shapeMismatch = noAnswer('shape-mismatch');

/** One argument of a cell: single values and single rows or columns repeat. */
const isBeyond = ({ height, width }: Grid, row: number, column: number): boolean =>
  (height !== 1 && row >= height) || (width !== 1 && column >= width);

const cellAt = ({ rows, height, width }: Grid, row: number, column: number): unknown =>
  rows[height === 1 ? 0 : row]?.[width === 1 ? 0 : column];

/** One answer for every cell that the arguments span; a bad cell spoils only its own. */
function cellByCell({ parameters, answer }: CellGoalFunction, grids: readonly Grid[]): FunctionValue[][] {
  const entries = Object.entries(parameters);
  const height = grids.reduce((tallest, grid) => Math.max(tallest, grid.height), 1);
  const width = grids.reduce((widest, grid) => Math.max(widest, grid.width), 1);

  function answerAt(row: number, column: number): FunctionValue {
    const given: Record<string, number | string | null> = {};
    let obstacle: NoAnswer | null = null;
    for (let index = 0; index < entries.length; index += 1) {
      const [name, parameter] = entries[index] as (typeof entries)[number];
      const grid = grids[index] as Grid;
      if (isBeyond(grid, row, column)) return shapeMismatch;
      const read = readArgument(cellAt(grid, row, column), name, parameter);
      if (isNoAnswer(read)) obstacle ??= read;
      else given[name] = read;
    }
    return obstacle ?? answer(given);
  }

  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => answerAt(row, column)),
  );
}
