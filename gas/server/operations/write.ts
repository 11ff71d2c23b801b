import type { CellOperation } from '../../protocol/operations.ts';
import { failureOf } from '../failure.ts';
import { sheetNamed } from '../reading/workbook.ts';
import type { Doing } from './do-operation.ts';
import { growTo } from './room.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Google refuses what a check of the cell does not take, from scripts too: the check stays, and the cell shows a mark. */
function writeUnchecked(range: Range, values: unknown[][]): void {
  const checks = range.getDataValidations();
  range.clearDataValidations();
  range.setValues(values);
  range.setDataValidations(checks);
}

/** Whether Google refused a value for the check of its cell. */
export const isRefusedByCheck = (error: unknown): boolean => /data validation/i.test(failureOf(error).found);

/**
 * Overwrites an area in one call. Google may say only at the next flush that a check does not take a value: `isCareful`
 * has it said here, which takes longer.
 */
export function write({ title, row, column, cells }: CellOperation, { isCareful }: Doing): void {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return;
  growTo(title, 'rows', row + cells.length);
  growTo(title, 'columns', column + columns);
  const range = sheetNamed(title).getRange(row + 1, column + 1, cells.length, columns);
  try {
    range.setValues(cells as unknown[][]);
    if (isCareful) SpreadsheetApp.flush();
  } catch (error) {
    if (!isRefusedByCheck(error)) throw error;
    writeUnchecked(range, cells as unknown[][]);
  }
}
