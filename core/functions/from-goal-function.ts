import { isNoAnswer, type NoAnswer } from '../values/no-answer.ts';
import type { CellGoalFunction, GoalFunction, GoalParameter } from './goals/goal-function.ts';
import { type Grid, isBlankCell, toGrid } from './grid.ts';
import { type Holds, passingOverNames } from './header-row.ts';
import { readArgument } from './read-argument.ts';
import { readDate } from './read-cell.ts';
import type { FunctionResult, FunctionValue, SheetFunction } from './sheet-function.ts';
import { unlikeSizes } from './unlike-sizes.ts';

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
    const isList = Object.values(goalFunction.parameters).map((parameter) => parameter.isList === true);
    return grids.some((grid, index) => grid.isRange && !isList[index])
      ? rows
      : ((rows[0] as FunctionValue[])[0] as FunctionValue);
  };
  const holds = Object.values(goalFunction.parameters).map(holdsOf);
  const passing = passingOverNames(run, holds, goalFunction.kind === 'cells');
  return { id, description: purpose, unit, better: 'neither', parameters, examples, run: passing };
}

function holdsOf({ reads, isList }: GoalParameter): Holds {
  if (reads !== 'number' && reads !== 'date') return 'other';
  return isList ? 'list' : 'figures';
}

/** One argument of a cell: single values and single rows or columns repeat. */
const isBeyond = ({ height, width }: Grid, row: number, column: number): boolean =>
  (height !== 1 && row >= height) || (width !== 1 && column >= width);

const cellAt = ({ rows, height, width }: Grid, row: number, column: number): unknown =>
  rows[height === 1 ? 0 : row]?.[width === 1 ? 0 : column];

/** The days of a list; what can't be read as one stands in the way of every answer. */
function readList({ rows }: Grid, name: string): readonly number[] | NoAnswer {
  const days: number[] = [];
  for (const cell of rows.flat()) {
    if (isBlankCell(cell)) continue;
    const day = readDate(cell, name);
    if (isNoAnswer(day)) return day;
    days.push(day);
  }
  return days;
}

/** One answer for every cell that the arguments span; a bad cell spoils only its own, a bad list all. */
function cellByCell({ parameters, answer }: CellGoalFunction, all: readonly Grid[]): FunctionValue[][] {
  const named = Object.entries(parameters).map(([name, parameter], index) => ({
    ...{ name, parameter, grid: all[index] as Grid },
  }));
  const spread = named.filter(({ parameter }) => parameter.isList !== true);
  const [entries, grids] = [
    spread.map(({ name, parameter }) => [name, parameter] as const),
    spread.map(({ grid }) => grid),
  ];
  const lists: Record<string, readonly number[]> = {};
  let badList: NoAnswer | null = null;
  for (const { name, parameter, grid } of named) {
    if (parameter.isList !== true) continue;
    const list = readList(grid, name);
    if (isNoAnswer(list)) badList ??= list;
    else lists[name] = list;
  }
  const sizes = unlikeSizes(grids);
  const height = grids.reduce((tallest, grid) => Math.max(tallest, grid.height), 1);
  const width = grids.reduce((widest, grid) => Math.max(widest, grid.width), 1);

  function answerAt(row: number, column: number): FunctionValue {
    const given: Record<string, number | string | null> = {};
    let obstacle = badList;
    for (let index = 0; index < entries.length; index += 1) {
      const [name, parameter] = entries[index] as (typeof entries)[number];
      const grid = grids[index] as Grid;
      if (isBeyond(grid, row, column)) return sizes;
      const read = readArgument(cellAt(grid, row, column), name, parameter);
      if (isNoAnswer(read)) obstacle ??= read;
      else given[name] = read;
    }
    return obstacle ?? answer(given, lists);
  }

  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => answerAt(row, column)),
  );
}
