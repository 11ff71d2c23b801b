import type { Area } from '../../../core/workbook/plan.ts';
import type { Axis } from '../../../core/workbook/shift/line-change.ts';
import { addressOf } from '../addresses.ts';
import type { LineSource } from './line-sources.ts';
import { putCells, type Write, type Written } from './write-cells.ts';

/** The number format of cells that take whatever comes for a text: formulas and numbers, too. */
export const TEXT = '@';

/** Tells which cells of a sheet take everything for a text, where they stand now. */
export type IsText = (row: number, column: number) => boolean;

/** Of more cells than these only the first row is asked, as long data are formatted by their columns. */
const MOST_ASKED = 10_000;

/** Asks for the formats of an area; what is given tells, once the answer is there, whether a cell holds texts. */
export function askTextCells(sheet: Excel.Worksheet, area: Area): IsText {
  const columns = area.lastColumn - area.column + 1;
  const isLong = (area.lastRow - area.row + 1) * columns > MOST_ASKED;
  const asked = isLong ? { ...area, lastRow: area.row } : area;
  const range = sheet.getRange(addressOf(asked)).load('numberFormat');
  return (row, column) => range.numberFormat[isLong ? 0 : row - area.row]?.[column - area.column] === TEXT;
}

/** The same for cells that lines will be pushed to before they are written. */
export function askMovedTextCells(sheet: Excel.Worksheet, area: Area, source: LineSource): IsText {
  const rows = sources('rows', area.row, area.lastRow, source);
  const columns = sources('columns', area.column, area.lastColumn, source);
  const [firstRow, lastRow] = ends(rows);
  const [firstColumn, lastColumn] = ends(columns);
  const isText = askTextCells(sheet, { row: firstRow, column: firstColumn, lastRow, lastColumn });
  return (row, column) => {
    const [line, at] = [rows[row - area.row] ?? null, columns[column - area.column] ?? null];
    return line !== null && at !== null && isText(line, at);
  };
}

const sources = (axis: Axis, first: number, last: number, source: LineSource): readonly (number | null)[] =>
  Array.from({ length: last - first + 1 }, (_, next) => source(axis, first + next));

function ends(lines: readonly (number | null)[]): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const line of lines) {
    if (line === null) continue;
    least = Math.min(least, line);
    most = Math.max(most, line);
  }
  return Number.isFinite(least) ? [least, most] : [0, 0];
}

/** Writes cells of which some take everything for a text: texts go there as they are, anything else past the format. */
export function putAmongTexts(sheet: Excel.Worksheet, write: Write, isText: IsText): void {
  const others: string[] = [];
  const cells = write.cells.map((line, down) =>
    line.map((cell, right): Written => {
      const place = { row: write.area.row + down, column: write.area.column + right };
      if (cell === null || cell === '' || !isText(place.row, place.column)) return cell;
      if (typeof cell === 'string' && cell.startsWith("'")) return cell.slice(1);
      others.push(addressOf({ ...place, lastRow: place.row, lastColumn: place.column }));
      return cell;
    }),
  );
  const format = (pattern: string): void => {
    for (const address of others) sheet.getRange(address).numberFormat = [[pattern]];
  };
  format('General');
  putCells(sheet, { ...write, cells });
  format(TEXT);
}
