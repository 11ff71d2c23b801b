import type { SheetSummary } from '../../protocol/requests.ts';
import { isStaging } from '../build/staging.ts';
import { readCells } from '../reading/read-cells.ts';
import { KEY, noteOn } from '../reading/sheet-keys.ts';
import { hasCells, workbook } from '../reading/workbook.ts';
import { request } from './request.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet that uses no more cells than these comes with them, as long as all of them together are no longer than this. */
const FEW_CELLS = 5000;
const MOST_CHARACTERS = 500_000;

/** Tells sheets one after another, those that hold little with their cells. */
function teller(): (sheet: Sheet, title: string) => SheetSummary {
  let room = MOST_CHARACTERS;
  const cellsOf = (sheet: Sheet, rows: number, columns: number): SheetSummary['cells'] => {
    if (rows * columns > FEW_CELLS || room <= 0) return null;
    const cells = readCells(sheet, { row: 0, rows, columns });
    room -= JSON.stringify(cells).length;
    return room > 0 ? cells : null;
  };
  return (sheet, title) => {
    const key = noteOn(sheet, KEY)?.getValue() ?? null;
    // Ours have cells.
    const isGrid = key !== null || hasCells(sheet);
    const rows = isGrid ? sheet.getLastRow() : 0;
    const columns = isGrid ? sheet.getLastColumn() : 0;
    return {
      ...{ title, key, isHidden: sheet.isSheetHidden() },
      ...{ rows, columns, cells: cellsOf(sheet, rows, columns) },
    };
  };
}

/** Every sheet in its order, without what a change is staged in. */
export const sheets = request<'sheets'>({}, () => {
  const told = teller();
  return workbook()
    .getSheets()
    .flatMap((sheet) => {
      const title = sheet.getName();
      return isStaging(sheet, title) ? [] : [told(sheet, title)];
    });
});
