import { type Area, addressOf, covers, overlap } from './area.ts';
import type { SheetState } from './state.ts';

/** Shows an area as its first cell. Google drops what the others hold: here that throws. */
export function mergeCells(sheet: SheetState, area: Area): void {
  const parted = sheet.merges.find((merge) => overlap(merge, area) && !covers(area, merge));
  if (parted) throw new Error('You must select all cells in a merged range to merge or unmerge them.');
  for (let row = area.row; row <= area.lastRow; row += 1)
    for (let column = area.column; column <= area.lastColumn; column += 1)
      if ((row > area.row || column > area.column) && sheet.cells[row]?.[column] !== undefined)
        throw new Error(`Merging ${addressOf(area)} would lose cells`);
  sheet.merges = [...sheet.merges.filter((merge) => !covers(area, merge)), area];
}

/** Throws where lines are to be torn out of merged cells, or put between them. */
export function assertUnmerged(
  { merges }: SheetState,
  { axis, from, count, to }: Readonly<{ axis: 'rows' | 'columns'; from: number; count: number; to: number }>,
): void {
  for (const merge of merges) {
    const [first, last] = axis === 'rows' ? [merge.row, merge.lastRow] : [merge.column, merge.lastColumn];
    const isWhole = first >= from && last < from + count;
    const isApart = last < from || first >= from + count;
    const isBetween = to > first && to <= last && !isWhole;
    if ((!isWhole && !isApart) || isBetween)
      throw new Error(`You can't move lines through the merged cells ${addressOf(merge)}`);
  }
}
