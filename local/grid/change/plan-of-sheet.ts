import { BooleanNumber, type Worksheet } from '@univerjs/core';
import type { SheetPlan } from '../../../core/workbook/plan.ts';
import { draftSheet } from '../../../core/workbook/sheet-draft.ts';
import { readSheet } from '../cells/read-sheet.ts';
import { readCustom } from '../plan/custom.ts';
import type { Grid } from '../univer/create-grid.ts';

/** The values of a sheet as a plan: what is left of it for whoever knows plans alone. */
export function planOfSheet(grid: Grid, sheet: Worksheet): SheetPlan {
  const reader = readSheet(grid, sheet);
  const { key } = readCustom(sheet.getConfig().custom);
  const draft = draftSheet(key ?? sheet.getSheetId(), sheet.getName());
  for (let row = 0; row < reader.size.rows; row += 1)
    for (let column = 0; column < reader.size.columns; column += 1) {
      const value = reader.value(row, column);
      if (value !== null) draft.put(row, column, value);
    }
  return draft.finish({ hidden: sheet.isSheetHidden() === BooleanNumber.TRUE });
}
