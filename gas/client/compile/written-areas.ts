import { bridged, type MayWrite, type Place, rectangles } from '../../../core/host/compile/rectangles.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { Area } from '../../../core/workbook/plan.ts';
import { harmlessIn, plainIn } from './harmless-cells.ts';

/** More rectangles than these are worth a look whether they can be joined: each is a call or two of Google's. */
const FEW = 4;

/** How many cells may lie between two that are written: below each other, and side by side. */
const WIDEST = { down: 100, across: 12 } as const;

/** So many take Google a while: then more may be written anew, so that a change of any size comes to its end. */
const MANY = 50;

/**
 * The areas to write where these cells of a sheet change. Cells that lie in between are written anew as they are only
 * where that saves calls, and only such as come to no harm by it; where there are still many areas, more plain values of
 * long data; and at last its texts, which lose what people made bold within them.
 */
export function writtenAreas(places: readonly Place[], sheet: SheetSnapshot): readonly Area[] {
  const exact = rectangles(places);
  if (exact.length <= FEW) return exact;
  const mayWrite = harmlessIn(sheet);
  const down = bridged(places, mayWrite, WIDEST.down);
  const best = fewer(joinedAcross(exact, mayWrite), joinedAcross(down, mayWrite));
  if (best.length <= MANY) return best;
  const better = fewer(best, bridged(places, plainIn(sheet, 'numbers'), Number.POSITIVE_INFINITY));
  if (better.length <= MANY) return better;
  return fewer(better, bridged(places, plainIn(sheet, 'texts'), Number.POSITIVE_INFINITY));
}

const fewer = (one: readonly Area[], other: readonly Area[]): readonly Area[] =>
  other.length < one.length ? other : one;

/** Areas side by side in the same rows as one, where nothing lies between them but what may be written anew. */
function joinedAcross(areas: readonly Area[], mayWrite: MayWrite): readonly Area[] {
  const joined: Area[] = [];
  const inOrder = [...areas].sort((one, other) => one.row - other.row || one.column - other.column);
  for (const area of inOrder) {
    const at = joined.findIndex((left) => isBeside(left, area) && isFree(left, area, mayWrite));
    if (at < 0) joined.push(area);
    else joined[at] = { ...(joined[at] as Area), lastColumn: area.lastColumn };
  }
  return joined;
}

const isBeside = (left: Area, right: Area): boolean =>
  left.row === right.row &&
  left.lastRow === right.lastRow &&
  right.column > left.lastColumn &&
  right.column - left.lastColumn <= WIDEST.across + 1;

function isFree(left: Area, right: Area, mayWrite: MayWrite): boolean {
  for (let column = left.lastColumn + 1; column < right.column; column += 1)
    for (let row = left.row; row <= left.lastRow; row += 1) if (!mayWrite(row, column)) return false;
  return true;
}
