import type { SheetSummary } from '../../protocol/requests.ts';
import { isStaging } from '../build/staging.ts';
import { KEY, notesOf } from '../reading/sheet-keys.ts';
import { hasCells, workbook } from '../reading/workbook.ts';
import { request } from './request.ts';

/** Every sheet in its order, without what a change is staged in. */
export const sheets = request<'sheets'>({}, () => {
  const keys = notesOf(KEY);
  return workbook()
    .getSheets()
    .map((sheet): SheetSummary => {
      const isGrid = hasCells(sheet);
      return {
        title: sheet.getName(),
        key: keys.get(sheet.getSheetId())?.getValue() ?? null,
        isHidden: sheet.isSheetHidden(),
        rows: isGrid ? sheet.getLastRow() : 0,
        columns: isGrid ? sheet.getLastColumn() : 0,
      };
    })
    .filter(({ title }) => !isStaging(title));
});
