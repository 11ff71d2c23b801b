import { type Corner, readTitle } from '../read-corner.ts';
import { type LineChange, shiftedLine, shiftedSpan } from './line-change.ts';
import { type Corners, replaceReferences } from './written-references.ts';

/** Lines of one sheet that come, go or move. */
export type SheetChange = Readonly<{ title: string; change: LineChange }>;

/**
 * A formula as it reads once lines of a sheet have changed. `own` is the title of the sheet that it stands on. References
 * to other files and through several sheets stay, as do names; what pointed at nothing but deleted lines is #REF!.
 */
export function shiftFormula(formula: string, own: string, { title, change }: SheetChange): string {
  const changed = title.toLowerCase();
  const isOwn = own.toLowerCase() === changed;
  if (!isOwn && !formula.includes('!')) return formula;
  return replaceReferences(formula, (corners, prefix) =>
    (prefix === '' ? isOwn : readTitle(prefix.slice(0, -1)).toLowerCase() === changed)
      ? shiftedCorners(corners, change)
      : corners,
  );
}

function shiftedCorners(corners: Corners, change: LineChange): Corners | null {
  const line = change.axis === 'rows' ? 'row' : 'column';
  const [first, last] = corners;
  // Whole columns keep all their rows, and whole rows all their columns.
  if (first[line] < 0) return corners;
  if (last === undefined) {
    const shifted = shiftedLine(first[line], change);
    return shifted === null ? null : shifted === first[line] ? corners : [{ ...first, [line]: shifted }];
  }
  const isReversed = first[line] > last[line];
  const [start, end]: readonly [Corner, Corner] = isReversed ? [last, first] : [first, last];
  const span = shiftedSpan([start[line], end[line]], change);
  if (span === null) return null;
  if (span[0] === start[line] && span[1] === end[line]) return corners;
  const [from, to] = [
    { ...start, [line]: span[0] },
    { ...end, [line]: span[1] },
  ];
  return isReversed ? [to, from] : [from, to];
}
