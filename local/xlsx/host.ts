import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { renderWorkbook } from './render.ts';

/** A plan as the bytes of an .xlsx file. `today` is the day number that formulas take for the present day. */
export async function workbookBytes(plan: WorkbookPlan, today: number): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [...renderWorkbook(plan, today)],
    properties: { title: plan.title, creator: 'Marksheet' },
    defaultFont: { name: 'Arial', size: 10 },
  });
}

export { readXlsx };
