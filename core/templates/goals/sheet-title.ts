import type { CellContent } from '../../workbook/plan.ts';
import { cellArea, type SheetDraft } from '../../workbook/sheet-draft.ts';

/** A sheet's title, and below it the lines that say what it is for. */
export function putGoalTitle(draft: SheetDraft, [title, ...lines]: readonly CellContent[]): void {
  draft.put(0, 0, title ?? null);
  draft.style(cellArea(0, 0), { role: 'title', align: 'start' });
  for (const [index, line] of lines.entries()) {
    draft.put(index + 1, 0, line);
    draft.style(cellArea(index + 1, 0), { role: 'subtitle', align: 'start' });
  }
}
