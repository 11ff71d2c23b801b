import { type ICellData, type IRange, type Nullable, RANGE_TYPE, type Worksheet } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import type { Axis, LineChange } from '../../../../core/workbook/shift/line-change.ts';
import type { Grid } from '../../univer/create-grid.ts';
import { type Edit, type GridMutation, mutation } from '../edit.ts';

const ids = {
  rows: { insert: InsertRowMutation.id, remove: RemoveRowMutation.id, move: MoveRowsMutation.id },
  columns: { insert: InsertColMutation.id, remove: RemoveColMutation.id, move: MoveColsMutation.id },
} as const;

type Matrix = Record<number, Record<number, ICellData>>;

/** Lines with their cells, their sizes and whether they are hidden; not what formulas, rules and drawings make of it. */
export function lineEdit(grid: Grid, sheet: Worksheet, change: LineChange): Edit {
  if (change.kind === 'move') return moveEdit(grid, sheet, change);
  return change.kind === 'insert' ? insertEdit(grid, sheet, change) : deleteEdit(grid, sheet, change);
}

const placeOf = ({ unitId }: Grid, sheet: Worksheet) => ({ unitId, subUnitId: sheet.getSheetId() });

/** Whole lines as the grid writes them. */
export const wholeLines = (sheet: Worksheet, axis: Axis, first: number, count: number): IRange =>
  axis === 'rows'
    ? {
        startRow: first,
        endRow: first + count - 1,
        startColumn: 0,
        endColumn: sheet.getColumnCount() - 1,
        rangeType: RANGE_TYPE.ROW,
      }
    : {
        startRow: 0,
        endRow: sheet.getRowCount() - 1,
        startColumn: first,
        endColumn: first + count - 1,
        rangeType: RANGE_TYPE.COLUMN,
      };

function moveEdit(
  grid: Grid,
  sheet: Worksheet,
  { axis, from, count, to }: Extract<LineChange, { kind: 'move' }>,
): Edit {
  const params = (start: number, target: number) => ({
    ...placeOf(grid, sheet),
    sourceRange: wholeLines(sheet, axis, start, count),
    targetRange: wholeLines(sheet, axis, target, count),
  });
  const back = to > from ? params(to - count, from) : params(to, from + count);
  return mutation(ids[axis].move, params(from, to), back);
}

type Lines = Extract<LineChange, { kind: 'insert' | 'delete' }>;

/** What the grid knows of each line itself, such as its size. */
const infoName = { rows: 'rowInfo', columns: 'colInfo' } as const;

function infoOf(sheet: Worksheet, axis: Axis, line: number): object | undefined {
  const { rowData, columnData } = sheet.getConfig();
  return (axis === 'rows' ? rowData : columnData)[line];
}

const insertion = (grid: Grid, sheet: Worksheet, lines: Lines, info: (line: number) => object | undefined) => {
  const { axis, at, count } = lines;
  const known = Array.from({ length: count }, (_, index) => [index, info(index)] as const);
  const infos = Object.fromEntries(known.filter(([, one]) => one !== undefined));
  const range = wholeLines(sheet, axis, at, count);
  return { id: ids[axis].insert, params: { ...placeOf(grid, sheet), range, [infoName[axis]]: infos } };
};

function insertEdit(grid: Grid, sheet: Worksheet, lines: Lines): Edit {
  const { axis, at, count } = lines;
  const before = at === 0 ? undefined : infoOf(sheet, axis, at - 1);
  const info = before && { ...before, hd: undefined };
  const looks: Matrix = {};
  forEachCell(sheet, axis, at - 1, 1, (cell, row, column) => {
    if (!cell.s) return;
    for (let line = at; line < at + count; line += 1)
      put(looks, axis === 'rows' ? line : row, axis === 'rows' ? column : line, { s: cell.s });
  });
  const range = wholeLines(sheet, axis, at, count);
  return {
    redo: [insertion(grid, sheet, lines, () => info), ...fill(grid, sheet, looks)],
    undo: [{ id: ids[axis].remove, params: { ...placeOf(grid, sheet), range } }],
  };
}

function deleteEdit(grid: Grid, sheet: Worksheet, lines: Lines): Edit {
  const { axis, at, count } = lines;
  const cells: Matrix = {};
  // Formulas come back on their own, once all cells are there.
  forEachCell(sheet, axis, at, count, ({ f: _formula, si: _shared, ...cell }, row, column) =>
    put(cells, row, column, structuredClone(cell)),
  );
  const back = insertion(grid, sheet, lines, (index) => structuredClone(infoOf(sheet, axis, at + index)));
  const range = wholeLines(sheet, axis, at, count);
  return {
    redo: [{ id: ids[axis].remove, params: { ...placeOf(grid, sheet), range } }],
    undo: [back, ...fill(grid, sheet, cells)],
  };
}

const fill = (grid: Grid, sheet: Worksheet, cellValue: Matrix): readonly GridMutation[] =>
  Object.keys(cellValue).length === 0
    ? []
    : [{ id: SetRangeValuesMutation.id, params: { ...placeOf(grid, sheet), cellValue } }];

function put(matrix: Matrix, row: number, column: number, cell: ICellData): void {
  matrix[row] ??= {};
  (matrix[row] as Record<number, ICellData>)[column] = cell;
}

function forEachCell(
  sheet: Worksheet,
  axis: Axis,
  first: number,
  count: number,
  visit: (cell: ICellData, row: number, column: number) => void,
): void {
  const matrix = sheet.getCellMatrix().getMatrix() as Record<number, Record<number, Nullable<ICellData>>>;
  const isIn = (line: number): boolean => line >= first && line < first + count;
  const rows = axis === 'rows' ? Array.from({ length: count }, (_, index) => first + index) : Object.keys(matrix);
  for (const row of rows)
    for (const [column, cell] of Object.entries(matrix[Number(row)] ?? {}))
      if (cell && (axis === 'rows' || isIn(Number(column)))) visit(cell, Number(row), Number(column));
}
