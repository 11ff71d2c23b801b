import { BooleanNumber, type Worksheet } from '@univerjs/core';
import type { SheetPlan } from '../../../core/workbook/plan.ts';
import { draftSheet } from '../../../core/workbook/sheet-draft.ts';
import { cellValue } from '../cells/read-cell.ts';
import { readSheet } from '../cells/read-sheet.ts';
import { readCustom } from '../plan/custom.ts';
import type { Grid } from '../univer/create-grid.ts';

/** A sheet without its formulas as a plan: what is left of it for whoever knows plans alone. */
export function planOfSheet(grid: Grid, sheet: Worksheet): SheetPlan {
  const reader = readSheet(grid, sheet);
  const { custom, rowData, columnData } = sheet.getConfig();
  const { key, filter } = readCustom(custom);
  const draft = draftSheet(key ?? sheet.getSheetId(), sheet.getName());
  for (let row = 0; row < reader.size.rows; row += 1)
    for (let column = 0; column < reader.size.columns; column += 1) {
      // What formulas come to, and spill, comes back with them.
      const value = reader.formula(row, column) === null ? cellValue(reader.cell(row, column)) : null;
      if (value !== null) draft.put(row, column, value);
    }
  return draft.finish({
    hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    filter,
    hiddenRows: hiddenOf(rowData),
    hiddenColumns: hiddenOf(columnData),
  });
}

const hiddenOf = (lines: Readonly<Record<number, Readonly<{ hd?: BooleanNumber }>>>): readonly number[] =>
  Object.keys(lines)
    .map(Number)
    .filter((line) => lines[line]?.hd === BooleanNumber.TRUE);
