import { freeTitle } from '../workbook/ownership/titles.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import type { WorkbookChange } from './change.ts';

/** A plan as new sheets beside those that are there: a title that is taken gets a number, and nothing is written over. */
export function addPlan(plan: WorkbookPlan, taken: readonly string[]): WorkbookChange {
  const used = new Set(taken.map((title) => title.toLowerCase()));
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, title: freeTitle(sheet.title, used) }));
  return {
    titles: Object.fromEntries(sheets.map(({ key, title }) => [key, title])),
    steps: sheets.map((sheet) => ({ kind: 'add-sheet', sheet, place: null })),
  };
}
