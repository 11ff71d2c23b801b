import type { WorkbookPlan } from '../workbook/plan.ts';
import type { WorkbookChange } from './change.ts';

/** A sheet's title is short and differs from all others, whatever its case. */
const LONGEST_TITLE = 31;

/** A plan as new sheets beside those that are there: a title that is taken gets a number, and nothing is written over. */
export function addPlan(plan: WorkbookPlan, taken: readonly string[]): WorkbookChange {
  const used = new Set(taken.map((title) => title.toLowerCase()));
  const titles: Record<string, string> = {};
  const steps = plan.sheets.map((sheet) => {
    let title = sheet.title;
    for (let count = 2; used.has(title.toLowerCase()); count += 1) {
      const ending = ` (${count})`;
      title = `${sheet.title.slice(0, LONGEST_TITLE - ending.length)}${ending}`;
    }
    used.add(title.toLowerCase());
    titles[sheet.key] = title;
    return { kind: 'add-sheet', sheet: { ...sheet, title }, place: null } as const;
  });
  return { titles, steps };
}
