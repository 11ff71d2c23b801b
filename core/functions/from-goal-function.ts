import { isNoAnswer, type NoAnswer } from '../values/no-answer.ts';
import { broadcast, cellAt, isBeyond } from './broadcast.ts';
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
  const spread: Readonly<{ name: string; parameter: GoalParameter; grid: Grid }>[] = [];
  const lists: Record<string, readonly number[]> = {};
  let badList: NoAnswer | null = null;
  for (const [index, [name, parameter]] of Object.entries(parameters).entries()) {
    const grid = all[index] as Grid;
    const list = parameter.isList ? readList(grid, name) : null;
    if (list === null) spread.push({ name, parameter, grid });
    else if (isNoAnswer(list)) badList ??= list;
    else lists[name] = list;
  }
  const grids = spread.map(({ grid }) => grid);
  const sizes = unlikeSizes(grids);

  return broadcast(grids, (row, column) => {
    const given: Record<string, number | string | null> = {};
    let obstacle = badList;
    for (const { name, parameter, grid } of spread) {
      if (isBeyond(grid, row, column)) return sizes;
      const read = readArgument(cellAt(grid, row, column), name, parameter);
      if (isNoAnswer(read)) obstacle ??= read;
      else given[name] = read;
    }
    return obstacle ?? answer(given, lists);
  });
}
