import { sheetNamed } from '../reading/workbook.ts';
import { request, title, whole } from './request.ts';

/** Takes the user to a cell, or to the nearest one that the sheet still has; a hidden sheet is shown for it. */
export const show = request<'show'>({ title, row: whole, column: whole }, (given) => {
  const sheet = sheetNamed(given.title);
  const row = Math.min(given.row + 1, sheet.getMaxRows());
  const column = Math.min(given.column + 1, sheet.getMaxColumns());
  if (sheet.isSheetHidden()) sheet.showSheet();
  sheet.getRange(row, column).activate();
  return null;
});
