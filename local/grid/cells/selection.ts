import type { IRange, Worksheet } from '@univerjs/core';
import type { SelectedRange } from '../../../core/host/snapshot.ts';
import { rangeAddress } from '../../../core/workbook/address.ts';
import { isDatePattern } from '../../../sidebar/xlsx/date-pattern.ts';
import type { Grid } from '../univer/create-grid.ts';
import { readSheet, type SheetReader } from './read-sheet.ts';

/** What is selected; whole rows and columns end where the sheet's content ends. Null where nothing is. */
export function readSelection(grid: Grid): SelectedRange | null {
  const workbook = grid.api.getActiveWorkbook();
  const selected = workbook?.getActiveRange()?.getRange();
  const sheet = grid.workbook.getActiveSheet();
  if (!selected || !sheet) return null;
  const reader = readSheet(grid, sheet);
  const range = withinContent(selected, reader);
  const columns = between(range.startColumn, range.endColumn);
  const rows = between(range.startRow, range.endRow);
  return {
    title: sheet.getName(),
    address: rangeAddress(range.startRow, range.startColumn, range.endRow, range.endColumn),
    values: rows.map((row) => columns.map((column) => reader.value(row, column))),
    dateColumns: columns.flatMap((column, index) =>
      rows.some((row) => holdsDay(sheet, reader, row, column)) ? [index] : [],
    ),
  };
}

const between = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function withinContent(range: IRange, { size }: SheetReader): IRange {
  const from = (value: number): number => (Number.isNaN(value) ? 0 : value);
  const to = (value: number, first: number, used: number): number =>
    Number.isNaN(value) || value >= used ? Math.max(first, used - 1) : value;
  const [startRow, startColumn] = [from(range.startRow), from(range.startColumn)];
  const isOne = range.startRow === range.endRow && range.startColumn === range.endColumn;
  if (isOne) return range;
  return {
    startRow,
    startColumn,
    endRow: to(range.endRow, startRow, size.rows),
    endColumn: to(range.endColumn, startColumn, size.columns),
  };
}

function holdsDay(sheet: Worksheet, reader: SheetReader, row: number, column: number): boolean {
  if (typeof reader.value(row, column) !== 'number') return false;
  return isDatePattern(sheet.getCellStyle(row, column)?.n?.pattern ?? '');
}
