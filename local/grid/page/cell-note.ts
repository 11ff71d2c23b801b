import { DataValidationModel } from '@univerjs/preset-sheets-data-validation';
import type { Language } from '../../../core/values/language.ts';
import { errorNote } from '../functions/error-note.ts';
import type { Grid } from '../univer/create-grid.ts';

/** What there is to say of the cell that is selected: why it shows an error, or what it takes; else nothing. */
export function cellNote(grid: Grid, language: Language): string {
  const selected = grid.api.getActiveWorkbook()?.getActiveRange();
  const sheet = grid.workbook.getActiveSheet();
  if (!selected || !sheet) return '';
  const [row, column] = [selected.getRow(), selected.getColumn()];
  return errorNote({ grid, sheet, row, column }, language) ?? takes(grid, sheet.getSheetId(), row, column);
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
