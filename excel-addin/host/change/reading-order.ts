import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { rawMarks } from '../../../core/workbook/ownership/raw-marks.ts';

/**
 * Whether what a change builds is in Arabic: `added` are the sheets that it adds, `others` those that are there. The marks
 * say in which language a sheet is; one without marks goes by the others, as a workbook of ours is in one language. Excel's
 * library turns no sheet round, but cells run from right to left.
 */
export function isRightToLeft(added: readonly SheetSnapshot[], others: readonly SheetSnapshot[]): boolean {
  for (const sheet of [...added, ...others]) {
    const language = rawMarks(sheet)?.sheet.facts.language;
    if (language !== undefined) return language === 'ar';
  }
  return false;
}
