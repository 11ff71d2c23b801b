import { BooleanNumber, type Worksheet } from '@univerjs/core';
import type { Grid } from '../univer/create-grid.ts';

/** The sheet in front, by the grid's own name for it. */
export const activeSheet = ({ workbook }: Grid): string | null => workbook.getActiveSheet()?.getSheetId() ?? null;

/** Puts a sheet in front where it is still there: the grid itself jumps to every sheet that comes. */
export function activate(grid: Grid, sheetId: string | null): void {
  if (sheetId === null || sheetId === activeSheet(grid)) return;
  if (grid.workbook.getSheetBySheetId(sheetId)) grid.api.getWorkbook(grid.unitId)?.setActiveSheet(sheetId);
}

/** Puts another sheet in front before one goes: the grid can't draw a sheet that is gone. */
export function leave(grid: Grid, sheet: Worksheet): void {
  if (activeSheet(grid) !== sheet.getSheetId()) return;
  const others = grid.workbook.getSheets().filter((other) => other !== sheet);
  const next = others.find((other) => other.isSheetHidden() !== BooleanNumber.TRUE) ?? others[0];
  activate(grid, next?.getSheetId() ?? null);
}
