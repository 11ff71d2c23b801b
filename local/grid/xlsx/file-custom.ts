import { deserializeRangeWithSheet } from '@univerjs/preset-sheets-core';
import type { Sheet } from 'hucre/xlsx';
import { rawMarks } from '../../../core/workbook/ownership/raw-marks.ts';
import type { SheetCustom } from '../plan/custom.ts';
import { fileSparklines } from './file-sparklines.ts';

/** What we keep with a sheet of a file: whose it is by its marks, its small charts, and where it has filter buttons. */
export const fileCustom = (sheet: Sheet, id: string, ids: ReadonlyMap<string, string>): SheetCustom => ({
  key: keyOf(sheet),
  sparklines: fileSparklines(sheet, id, ids),
  filter: filterOf(sheet),
});

function keyOf({ name, rows }: Sheet): string | null {
  const values = rows.map((row) => row.map((value) => (value instanceof Date ? null : value)));
  return rawMarks({ title: name, key: null, hidden: false, values, formulas: [] })?.sheet.key ?? null;
}

function filterOf({ autoFilter }: Sheet): SheetCustom['filter'] {
  if (autoFilter === undefined) return null;
  const { startRow, startColumn, endRow, endColumn } = deserializeRangeWithSheet(autoFilter.range).range;
  return { row: startRow, column: startColumn, lastRow: endRow, lastColumn: endColumn };
}
