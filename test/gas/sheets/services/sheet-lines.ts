import { columnsOf, rowsOf } from '../book/area.ts';
import { assertLines } from '../book/limits.ts';
import { deleteLines, insertLines, moveLines } from '../book/sheet-lines.ts';
import type { Axis, SheetState } from '../book/state.ts';
import { proxyOf } from '../strict.ts';
import type { World } from '../world.ts';
import { placeOf } from './dressed.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

type Offered =
  | ('insertRowsBefore' | 'insertRowsAfter' | 'insertColumnsBefore' | 'insertColumnsAfter' | 'deleteRows')
  | ('deleteColumns' | 'moveRows' | 'moveColumns' | 'hideRows' | 'hideColumns')
  | ('setColumnWidths' | 'setRowHeightsForced' | 'setFrozenRows' | 'setFrozenColumns')
  | ('getMaxRows' | 'getMaxColumns');

/** What a sheet does with whole rows and columns. */
export class SheetLines implements Pick<Sheet, Offered> {
  readonly world: World;
  readonly id: number;

  constructor(world: World, id: number) {
    this.world = world;
    this.id = id;
  }

  get state(): SheetState {
    return this.world.state(this.id);
  }

  getMaxRows(): number {
    return this.state.rows.count;
  }

  getMaxColumns(): number {
    return this.state.columns.count;
  }

  insertRowsBefore(row: number, count: number): Sheet {
    insertLines(this.world.book, this.state, { axis: 'rows', like: row, count, after: false });
    return proxyOf<Sheet>(this);
  }

  insertRowsAfter(row: number, count: number): Sheet {
    insertLines(this.world.book, this.state, { axis: 'rows', like: row, count, after: true });
    return proxyOf<Sheet>(this);
  }

  insertColumnsBefore(column: number, count: number): Sheet {
    insertLines(this.world.book, this.state, { axis: 'columns', like: column, count, after: false });
    return proxyOf<Sheet>(this);
  }

  insertColumnsAfter(column: number, count: number): Sheet {
    insertLines(this.world.book, this.state, { axis: 'columns', like: column, count, after: true });
    return proxyOf<Sheet>(this);
  }

  deleteRows(row: number, count: number): void {
    deleteLines(this.world.book, this.state, 'rows', row, count);
  }

  deleteColumns(column: number, count: number): void {
    deleteLines(this.world.book, this.state, 'columns', column, count);
  }

  moveRows(rows: Range, to: number): void {
    const { sheet, area } = placeOf(rows);
    if (sheet !== this.id) throw new Error('Rows are moved within their sheet');
    moveLines(this.world.book, this.state, { axis: 'rows', first: area.row + 1, count: rowsOf(area), to });
  }

  moveColumns(columns: Range, to: number): void {
    const { sheet, area } = placeOf(columns);
    if (sheet !== this.id) throw new Error('Columns are moved within their sheet');
    moveLines(this.world.book, this.state, { axis: 'columns', first: area.column + 1, count: columnsOf(area), to });
  }

  hideRows(row: number, count = 1): void {
    hide(this.state, 'rows', row, count);
  }

  hideColumns(column: number, count = 1): void {
    hide(this.state, 'columns', column, count);
  }

  setColumnWidths(column: number, count: number, pixels: number): Sheet {
    setPixels(this.state, 'columns', column, count, pixels);
    return proxyOf<Sheet>(this);
  }

  setRowHeightsForced(row: number, count: number, pixels: number): Sheet {
    setPixels(this.state, 'rows', row, count, pixels);
    return proxyOf<Sheet>(this);
  }

  setFrozenRows(rows: number): void {
    freeze(this.state, 'rows', rows);
  }

  setFrozenColumns(columns: number): void {
    freeze(this.state, 'columns', columns);
  }
}

function hide(sheet: SheetState, axis: Axis, first: number, count: number): void {
  const lines = sheet[axis];
  assertLines(lines.count, first, count);
  const hidden = new Set(lines.hidden);
  for (let line = first - 1; line < first - 1 + count; line += 1) hidden.add(line);
  if (hidden.size >= lines.count) throw new Error(`You can't hide all the ${axis} on the sheet.`);
  lines.hidden = hidden;
}

function setPixels(sheet: SheetState, axis: Axis, first: number, count: number, pixels: number): void {
  assertLines(sheet[axis].count, first, count);
  if (!Number.isInteger(pixels) || pixels < 2 || pixels > 2000) throw new Error(`Not a number of pixels: ${pixels}`);
  for (let line = first - 1; line < first - 1 + count; line += 1) sheet[axis].pixels.set(line, pixels);
}

function freeze(sheet: SheetState, axis: Axis, count: number): void {
  if (!Number.isInteger(count) || count < 0) throw new Error(`Not a number of ${axis}: ${count}`);
  if (count >= sheet[axis].count) throw new Error(`You can't freeze all visible ${axis} on the sheet.`);
  const parts = sheet.merges.some((merge) => {
    const [first, last] = axis === 'rows' ? [merge.row, merge.lastRow] : [merge.column, merge.lastColumn];
    return first < count && last >= count;
  });
  if (parts) throw new Error(`You can't freeze ${axis} which contain only part of a merged cell.`);
  sheet[axis].frozen = count;
}
