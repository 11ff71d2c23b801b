import type { Locale } from '../../locales/locale.ts';
import type { Area } from '../../workbook/plan.ts';
import { cellArea, type SheetDraft } from '../../workbook/sheet-draft.ts';
import { FIRST_HOLIDAY, HOLIDAYS, SETTING_VALUE } from './settings-cells.ts';

/** The cells of the Settings sheet for days besides weekends on which nobody works. */
export const holidayArea: Area = {
  ...{ row: FIRST_HOLIDAY, column: SETTING_VALUE },
  ...{ lastRow: FIRST_HOLIDAY + HOLIDAYS - 1, lastColumn: SETTING_VALUE },
};

/** Puts them, empty, with a note beside the first of them. */
export function putHolidays(draft: SheetDraft, { teamPlanTexts }: Locale): void {
  const help = SETTING_VALUE + 1;
  draft.put(holidayArea.lastRow, SETTING_VALUE, null);
  draft.put(FIRST_HOLIDAY, help, teamPlanTexts.holidaysHelp);
  draft.style(cellArea(FIRST_HOLIDAY, help), { role: 'note', align: 'start' });
  draft.style(holidayArea, { role: 'input', format: { kind: 'date' }, align: 'right' });
}
