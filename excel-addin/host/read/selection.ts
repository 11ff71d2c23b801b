import type { SelectedRange } from '../../../core/host/snapshot.ts';
import { rangeAddress } from '../../../core/workbook/address.ts';
import type { CellValue } from '../../../core/workbook/plan.ts';
import { excelCode } from '../failures.ts';
import type { Run } from '../run.ts';
import { isDateFormat } from './date-format.ts';

/** How many cells one answer is asked for at first: Excel on the web refuses answers of more than 5 MB. */
const AT_ONCE = 60_000;

/** What the user has selected, as far as it is filled; null where that is nothing, or several ranges. */
export async function readSelection(run: Run): Promise<SelectedRange | null> {
  try {
    return await run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      selected.worksheet.load('name');
      const used = selected.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      await context.sync();
      return used.isNullObject ? null : await selectedRange(selected.worksheet, used);
    });
  } catch (error) {
    if (excelCode(error) === 'InvalidSelection') return null;
    throw error;
  }
}

type Rows = { values: unknown[][]; formats: unknown[][] };

async function selectedRange(sheet: Excel.Worksheet, used: Excel.Range): Promise<SelectedRange> {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
  const read: Rows = { values: [], formats: [] };
  const atOnce = Math.max(1, Math.floor(AT_ONCE / columnCount));
  for (let down = 0; down < rowCount; down += atOnce)
    await readRows(sheet, { row: row + down, column, rows: Math.min(atOnce, rowCount - down), columnCount }, read);
  const columns = Array.from({ length: columnCount }, (_, at) => at);
  return {
    title: sheet.name,
    address: rangeAddress(row, column, row + rowCount - 1, column + columnCount - 1),
    values: read.values.map((cells) => cells.map((value): CellValue => (value === '' ? null : (value as CellValue)))),
    dateColumns: columns.filter((at) => areDays(read.values, read.formats, at)),
  };
}

type Piece = Readonly<{ row: number; column: number; rows: number; columnCount: number }>;

/** Long texts make an answer too large: then its half is asked for, down to single rows. */
async function readRows(sheet: Excel.Worksheet, piece: Piece, read: Rows): Promise<void> {
  const { row, column, rows, columnCount } = piece;
  const range = sheet.getRangeByIndexes(row, column, rows, columnCount).load('values,numberFormat');
  try {
    await sheet.context.sync();
  } catch (error) {
    if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded' || rows < 2) throw error;
    const half = Math.ceil(rows / 2);
    await readRows(sheet, { ...piece, rows: half }, read);
    await readRows(sheet, { ...piece, row: row + half, rows: rows - half }, read);
    return;
  }
  for (const cells of range.values) read.values.push(cells);
  for (const formats of range.numberFormat) read.formats.push(formats);
}

/** Whether all numbers of a column are days. */
function areDays(values: readonly unknown[][], formats: readonly unknown[][], column: number): boolean {
  const rows = values.flatMap((cells, row) => (typeof cells[column] === 'number' ? [row] : []));
  return rows.length > 0 && rows.every((row) => isDateFormat(String(formats[row]?.[column] ?? '')));
}
