import { cutText, keptText, MOST_CELL_CHARACTERS } from '../values/plain-text.ts';
import type { CellContent, SheetPlan } from '../workbook/plan.ts';

/** A sheet whose texts every host keeps as they are, and whether the end of one was cut off for that. */
export type FittedSheet = Readonly<{ sheet: SheetPlan; isCut: boolean }>;

/** Fits the texts of a sheet to the cells of a host; long data has been fitted as it was read. */
export function fittedTexts(sheet: SheetPlan): FittedSheet {
  let isCut = false;
  const fitted = (content: CellContent): CellContent => {
    if (typeof content !== 'string') return content;
    const kept = keptText(content);
    if (kept.length <= MOST_CELL_CHARACTERS) return kept;
    isCut = true;
    return cutText(kept, MOST_CELL_CHARACTERS);
  };
  const blocks = sheet.blocks.map((block) => ({ ...block, rows: block.rows.map((cells) => cells.map(fitted)) }));
  return { sheet: { ...sheet, blocks }, isCut };
}
