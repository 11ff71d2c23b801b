import { sizeOfArea } from './room.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where checks are kept: their first column, and how many rows and columns. */
export type KeptPlace = readonly [column: number, rows: number, columns: number];

/** Checks of cells, kept in a hidden sheet as Google has them: nothing of them needs to be told in words. */
export type KeptChecks = Readonly<{
  keep(range: Range, area: string): KeptPlace;
  restore(place: KeptPlace, range: Range): void;
}>;

/** Columns that are added at once. */
const ROOM = 20;

const paste = (from: Range, to: Range): void =>
  from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);

/** Keeps checks behind the last column of a sheet that nobody sees. */
export function keptChecks(sheet: Sheet): KeptChecks {
  let [height, width, next] = [0, 0, 0];
  const makeRoom = (rows: number, columns: number): void => {
    if (next === 0) [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (next === 0) next = width + 1;
    if (height < rows) sheet.insertRowsAfter(height, rows - height);
    height = Math.max(height, rows);
    const wanted = next + columns - 1;
    if (wanted <= width) return;
    sheet.insertColumnsAfter(width, wanted - width + ROOM);
    width = wanted + ROOM;
  };
  return {
    keep(range, area) {
      const { rows, columns } = sizeOfArea(area);
      makeRoom(rows, columns);
      const place: KeptPlace = [next, rows, columns];
      next += columns;
      paste(range, sheet.getRange(1, place[0], rows, columns));
      return place;
    },
    restore([column, rows, columns], range) {
      // Whether a cell without a check takes one off where it is pasted is not known.
      range.clearDataValidations();
      paste(sheet.getRange(1, column, rows, columns), range);
    },
  };
}
