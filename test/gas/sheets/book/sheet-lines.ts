import type { Area } from './area.ts';
import { assertEditable, assertUnlocked } from './editing.ts';
import { assertLines, assertSize } from './limits.ts';
import { changeLines } from './lines.ts';
import { assertUnmerged } from './merges.ts';
import { type Axis, type BookState, type SheetState, wholeSheet } from './state.ts';

/** Blank lines after the line `like` or before it, counted from 1, which look as that one. */
export function insertLines(
  book: BookState,
  sheet: SheetState,
  { axis, like, count, after }: Readonly<{ axis: Axis; like: number; count: number; after: boolean }>,
): void {
  assertLines(sheet[axis].count, like, 1);
  assertLines(Number.POSITIVE_INFINITY, 1, count);
  assertUnlocked(sheet);
  sheet[axis].count += count;
  try {
    assertSize(book);
  } finally {
    sheet[axis].count -= count;
  }
  changeLines(book, sheet, { axis, kind: 'insert', at: after ? like : like - 1, count }, like - 1);
}

/** Lines from this one on, counted from 1, with everything on them. */
export function deleteLines(book: BookState, sheet: SheetState, axis: Axis, first: number, count: number): void {
  const lines = sheet[axis];
  assertLines(lines.count, first, count);
  assertEditable(sheet, linesArea(sheet, axis, first, count));
  if (count === lines.count) throw new Error(`You can't delete all the ${axis} on the sheet.`);
  const frozenGone = Math.max(0, Math.min(lines.frozen, first - 1 + count) - (first - 1));
  if (lines.count - count <= lines.frozen - frozenGone)
    throw new Error(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  changeLines(book, sheet, { axis, kind: 'delete', at: first - 1, count }, null);
}

/** Lines before the line `to`, counted from 1 before the move. */
export function moveLines(
  book: BookState,
  sheet: SheetState,
  { axis, first, count, to }: Readonly<{ axis: Axis; first: number; count: number; to: number }>,
): void {
  assertLines(sheet[axis].count, first, count);
  assertLines(sheet[axis].count + 1, to, 1);
  assertEditable(sheet, linesArea(sheet, axis, first, count));
  if (to > first && to < first + count) throw new Error('Lines cannot be moved into themselves.');
  assertUnmerged(sheet, { axis, from: first - 1, count, to: to - 1 });
  changeLines(book, sheet, { axis, kind: 'move', from: first - 1, count, to: to - 1 }, null);
}

const linesArea = (sheet: SheetState, axis: Axis, first: number, count: number): Area =>
  axis === 'rows'
    ? { ...wholeSheet(sheet), row: first - 1, lastRow: first + count - 2 }
    : { ...wholeSheet(sheet), column: first - 1, lastColumn: first + count - 2 };
