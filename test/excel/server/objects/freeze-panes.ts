import { isWholeColumns, isWholeRows, RangeTarget } from '../book/range-target.ts';
import { wholeSheet } from '../book/state.ts';
import { invalid, missing } from '../wire/excel-error.ts';
import type { Kind, ServedObject } from '../wire/served.ts';
import { isGiven, rangeGiven, wholeNumber } from './checks.ts';
import { type SheetTarget, serveRange, sheetOf } from './serve-known.ts';

const count = wholeNumber(0, 10_000);

function location(target: SheetTarget): ServedObject | null {
  const { frozen } = sheetOf(target);
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0) return null;
  const lastRow = rows === 0 ? wholeSheet.lastRow : rows - 1;
  const lastColumn = columns === 0 ? wholeSheet.lastColumn : columns - 1;
  return serveRange(new RangeTarget(target.world, target.sheet, [{ row: 0, column: 0, lastRow, lastColumn }]));
}

export const freezeKind: Kind<Excel.WorksheetFreezePanes, SheetTarget> = {
  name: 'WorksheetFreezePanes',
  call: {
    freezeRows: (target, [rows]) => {
      sheetOf(target).frozen = { rows: isGiven(rows) ? count(rows) : 0, columns: 0 };
    },
    freezeColumns: (target, [columns]) => {
      sheetOf(target).frozen = { rows: 0, columns: isGiven(columns) ? count(columns) : 0 };
    },
    freezeAt: (target, [range]) => {
      const { area } = rangeGiven(target.world, sheetOf(target), range);
      if (area.row !== 0 || area.column !== 0) invalid('What is frozen begins at the first cell');
      sheetOf(target).frozen = {
        rows: isWholeColumns(area) ? 0 : area.lastRow + 1,
        columns: isWholeRows(area) ? 0 : area.lastColumn + 1,
      };
    },
    unfreeze: (target) => {
      sheetOf(target).frozen = { rows: 0, columns: 0 };
    },
  },
  open: {
    getLocation: (target) => location(target) ?? missing('Nothing is frozen'),
    getLocationOrNullObject: location,
  },
};
