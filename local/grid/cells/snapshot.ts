import { BooleanNumber } from '@univerjs/core';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/host/snapshot.ts';
import { readCustom } from '../plan/custom.ts';
import type { Grid } from '../univer/create-grid.ts';
import { readSheet } from './read-sheet.ts';

/** Everything that the workbook holds now. */
export const takeSnapshot = (grid: Grid): WorkbookSnapshot => ({
  sheets: grid.workbook.getSheets().map((sheet): SheetSnapshot => {
    const reader = readSheet(grid, sheet);
    const rows = Array.from({ length: reader.size.rows }, (_, row) => row);
    const columns = Array.from({ length: reader.size.columns }, (_, column) => column);
    return {
      title: sheet.getName(),
      key: readCustom(sheet.getConfig().custom).key,
      hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
      values: rows.map((row) => columns.map((column) => reader.value(row, column))),
      formulas: rows.map((row) => columns.map((column) => reader.formula(row, column))),
    };
  }),
});
