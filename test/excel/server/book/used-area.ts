import { type Area, common } from '../../../gas/sheets/book/area.ts';
import { layersOf, lookNames } from './looks.ts';
import { isWholeColumns, isWholeRows } from './range-target.ts';
import type { SheetState } from './state.ts';

/** The smallest area around all cells within another that hold something or, but for `valuesOnly`, look otherwise. */
export function usedArea(sheet: SheetState, within: Area, valuesOnly: boolean): Area | null {
  const pieces = filledRows(sheet, within);
  if (!valuesOnly) {
    for (const name of lookNames)
      for (const { area } of layersOf(sheet.looks, name)) {
        const part = common(area, within);
        if (part && !isWholeRows(area) && !isWholeColumns(area)) pieces.push(part);
      }
    for (const merge of sheet.merges) pieces.push(...[common(merge, within) ?? []].flat());
  }
  if (pieces.length === 0) return null;
  return pieces.reduce((one, other) => ({
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  }));
}

function filledRows(sheet: SheetState, { row: first, lastRow, column: left, lastColumn: right }: Area): Area[] {
  const pieces: Area[] = [];
  for (let row = first; row <= Math.min(lastRow, sheet.cells.length - 1); row += 1) {
    const cells = sheet.cells[row];
    if (!cells) continue;
    let [column, lastColumn] = [-1, -1];
    for (let at = left; at <= Math.min(right, cells.length - 1); at += 1) {
      if (cells[at] === undefined) continue;
      if (column < 0) column = at;
      lastColumn = at;
    }
    if (column >= 0) pieces.push({ row, lastRow: row, column, lastColumn });
  }
  return pieces;
}
