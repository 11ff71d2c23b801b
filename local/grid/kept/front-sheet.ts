import { BooleanNumber, ICommandService } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core';
import type { Grid } from '../univer/create-grid.ts';

const FRONT = 'marksheet-sheet';

/** Shows the sheet that was in front when the page was left, where it is still there to be seen. */
export function showFrontSheet(grid: Grid): void {
  const sheet = grid.workbook.getSheetBySheetId(localStorage.getItem(FRONT) ?? '');
  if (!sheet || sheet.isSheetHidden() === BooleanNumber.TRUE) return;
  grid.api.getWorkbook(grid.unitId)?.setActiveSheet(sheet.getSheetId());
}

/** Keeps which sheet is in front: no change of the workbook, so it is not kept with it. */
export function keepFrontSheet({ services, workbook }: Grid): void {
  const note = (id: string | undefined): void => {
    if (id !== undefined) localStorage.setItem(FRONT, id);
  };
  note(workbook.getActiveSheet()?.getSheetId());
  services.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === SetWorksheetActiveOperation.id) note((params as { subUnitId?: string } | undefined)?.subUnitId);
  });
}
