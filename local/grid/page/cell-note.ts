import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { DataValidationModel } from '@univerjs/preset-sheets-data-validation';
import { noAnswerMessage } from '../../../core/functions/no-answer-message.ts';
import type { Language } from '../../../core/values/language.ts';
import { reasonOf } from '../functions/reason.ts';
import type { Grid } from '../univer/create-grid.ts';

/** What there is to say of the cell that is selected: why it has no answer, or what it takes; else nothing. */
export function cellNote(grid: Grid, language: Language): string {
  const selected = grid.api.getActiveWorkbook()?.getActiveRange();
  const sheet = grid.workbook.getActiveSheet();
  if (!selected || !sheet) return '';
  const [row, column] = [selected.getRow(), selected.getColumn()];
  const spilled = grid.services.get(FormulaDataModel).getArrayFormulaCellData()?.[grid.unitId]?.[sheet.getSheetId()];
  const reason = reasonOf(sheet.getCellRaw(row, column)) ?? reasonOf(spilled?.[row]?.[column]);
  return reason === null ? takes(grid, sheet.getSheetId(), row, column) : noAnswerMessage(reason, language);
}

function takes({ services, unitId }: Grid, sheetId: string, row: number, column: number): string {
  const rule = services
    .get(DataValidationModel)
    .getRules(unitId, sheetId)
    .find(({ ranges }) =>
      (ranges as readonly { startRow: number; endRow: number; startColumn: number; endColumn: number }[]).some(
        (one) => row >= one.startRow && row <= one.endRow && column >= one.startColumn && column <= one.endColumn,
      ),
    );
  return rule?.prompt ?? '';
}
