import { writeXlsx } from 'hucre/xlsx';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { printTitles, renderWorkbook } from './render.ts';
import { fontName } from './theme.ts';

/** A plan as the bytes of an .xlsx file. `today` is the day number that formulas take for the present day. */
export async function workbookBytes(plan: WorkbookPlan, today: number): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [...renderWorkbook(plan, today)],
    namedRanges: [...printTitles(plan)],
    properties: { title: plan.title, creator: 'Marksheet' },
    defaultFont: { name: fontName, size: 10 },
  });
}
