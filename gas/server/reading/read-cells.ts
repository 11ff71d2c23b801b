import type { ReadCell, SheetCells } from '../../protocol/requests.ts';
import { askedOnce } from '../this-execution.ts';
import { isDate, lazyClock, serialOf } from '../zone.ts';
import { cellClock } from './cell-clock.ts';

/** Cells as Google gives them, with dates as the numbers that the cells hold. */
function withSerials(range: GoogleAppsScript.Spreadsheet.Range): ReadCell[][] {
  const values = range.getValues();
  const clock = cellClock(range, askedOnce('clock', lazyClock));
  for (const [at, row] of values.entries())
    for (const [column, value] of row.entries())
      if (typeof value === 'object' && isDate(value)) row[column] = serialOf(clock(value, at, column));
  return values as ReadCell[][];
}

/** Rows of a sheet from its first column on, in two calls; `row` counts from 0. */
export function readCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, rows, columns }: Readonly<{ row: number; rows: number; columns: number }>,
): SheetCells {
  if (rows === 0 || columns === 0) return { values: [], formulas: [] };
  const range = sheet.getRange(row + 1, 1, rows, columns);
  const formulas = range.getFormulas();
  const hasFormulas = formulas.some((cells) => cells.some((formula) => formula !== ''));
  return {
    values: withSerials(range),
    formulas: hasFormulas ? formulas : [],
  };
}
