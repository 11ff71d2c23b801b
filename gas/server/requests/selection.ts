import { HostFailure } from '../../../core/host/host-failure.ts';
import type { ReadCell } from '../../protocol/requests.ts';
import { cellClock } from '../reading/cell-clock.ts';
import { workbook } from '../reading/workbook.ts';
import { isDate, isDay, lazyClock, serialOf } from '../zone.ts';
import { request } from './request.ts';

/** What a page takes at once, in cells. */
const MOST = 100_000;

/** Values with dates as day numbers, and the columns in which those are all the numbers there are. */
function readDays(
  range: GoogleAppsScript.Spreadsheet.Range,
): Readonly<{ values: ReadCell[][]; dateColumns: number[] }> {
  const clock = cellClock(range, lazyClock());
  const days = new Set<number>();
  const others = new Set<number>();
  const values = range.getValues().map((row, at) =>
    row.map((value, column): ReadCell => {
      if (!isDate(value)) {
        if (typeof value === 'number') others.add(column);
        return value as ReadCell;
      }
      const local = clock(value, at, column);
      (isDay(local) ? days : others).add(column);
      return serialOf(local);
    }),
  );
  return { values, dateColumns: [...days].filter((column) => !others.has(column)).sort((a, b) => a - b) };
}

/** The cells that the user selected, as far as the sheet is used: whole columns end with their data. */
export const selection = request<'selection'>({}, () => {
  const range = workbook().getActiveRange();
  if (range === null) return null;
  const sheet = range.getSheet();
  const row = range.getRow();
  const column = range.getColumn();
  const rows = Math.max(1, Math.min(range.getNumRows(), sheet.getLastRow() - row + 1));
  const columns = Math.max(1, Math.min(range.getNumColumns(), sheet.getLastColumn() - column + 1));
  if (rows * columns > MOST) throw new HostFailure('too-large', String(MOST));
  const used = sheet.getRange(row, column, rows, columns);
  return { title: sheet.getName(), address: used.getA1Notation(), ...readDays(used) };
});
