import type { SheetPlan } from '../../../core/workbook/plan.ts';
import { workbookParts } from '../host.ts';
import { readWorkbook } from './open-file.ts';
import { Part } from './part.ts';
import type { WorkbookFile } from './workbook-file.ts';

/**
 * Planned sheets as a file of their own, whose parts then go into another. `beside`: the sheets of the other file that
 * formulas point at, with their values.
 */
export async function renderSheets(
  sheets: readonly SheetPlan[],
  today: number,
  beside: readonly SheetPlan[],
): Promise<WorkbookFile> {
  const entries = await workbookParts({ language: 'en', title: '', sheets }, today, beside);
  return readWorkbook(new Map(entries.map(({ path, bytes }) => [path, Part.ofBytes(path, bytes)])));
}
