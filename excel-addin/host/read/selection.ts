import type { SelectedRange } from '../../../core/host/snapshot.ts';
import { rangeAddress } from '../../../core/workbook/address.ts';
import type { CellValue } from '../../../core/workbook/plan.ts';
import { excelCode } from '../failures.ts';
import type { Run } from '../run.ts';
import { isDateFormat } from './date-format.ts';

/** What the user has selected, as far as it is filled; null where that is nothing, or several ranges. */
export async function readSelection(run: Run): Promise<SelectedRange | null> {
  try {
    return await run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      selected.worksheet.load('name');
      const used = selected.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount,values,numberFormat');
      await context.sync();
      return used.isNullObject ? null : selectedRange(selected.worksheet.name, used);
    });
  } catch (error) {
    if (excelCode(error) === 'InvalidSelection') return null;
    throw error;
  }
}

function selectedRange(title: string, range: Excel.Range): SelectedRange {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount, values, numberFormat } = range;
  const columns = Array.from({ length: columnCount }, (_, at) => at);
  return {
    title,
    address: rangeAddress(row, column, row + rowCount - 1, column + columnCount - 1),
    values: values.map((cells) => cells.map((value): CellValue => (value === '' ? null : value))),
    dateColumns: columns.filter((at) => areDays(values, numberFormat, at)),
  };
}

/** Whether all numbers of a column are days. */
function areDays(values: readonly unknown[][], formats: readonly unknown[][], column: number): boolean {
  const rows = values.flatMap((cells, row) => (typeof cells[column] === 'number' ? [row] : []));
  return rows.length > 0 && rows.every((row) => isDateFormat(String(formats[row]?.[column] ?? '')));
}
