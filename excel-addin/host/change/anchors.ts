import { type Axis, mostLines } from '../../../core/workbook/shift/line-change.ts';
import { type PlacedAct, pushOf } from './acts.ts';
import type { Desk } from './desk.ts';

/** A cell far behind all others, that is pushed by lines that come and go before it. */
type Anchor = Readonly<{ title: string; axis: Axis; line: number; range: Excel.Range }>;

/**
 * Lays out an anchor for each sheet and axis whose lines will come or go: where it stands tells what was done of a batch
 * that failed half way.
 */
export function layAnchors(desk: Desk, acts: readonly PlacedAct[]): readonly Anchor[] {
  const places = new Map<string, Readonly<{ title: string; axis: Axis; room: number }>>();
  for (const { act } of acts) {
    const key = `${act.axis} ${act.title}`;
    const room = (places.get(key)?.room ?? 2) + Math.max(0, pushOf(act));
    places.set(key, { title: act.title, axis: act.axis, room });
  }
  return [...places.values()].map(({ title, axis, room }) => {
    const line = mostLines[axis] - 1 - room;
    const sheet = desk.sheet(title);
    const range = axis === 'rows' ? sheet.getCell(line, 0) : sheet.getCell(0, line);
    range.load('rowIndex,columnIndex');
    return { title, axis, line, range };
  });
}

/** Asks where the anchors stand. */
export function askAnchors(anchors: readonly Anchor[]): void {
  for (const { range } of anchors) range.load('rowIndex,columnIndex');
}

/** By how many lines each anchor was pushed since it was laid out, as it was asked last. */
export const pushesOf = (anchors: readonly Anchor[]): readonly number[] =>
  anchors.map(({ axis, line, range }) => (axis === 'rows' ? range.rowIndex : range.columnIndex) - line);

/** Of these numbers, how many of the acts may be done, by what they pushed; `others` is what somebody else did before. */
export const possibleCounts = (
  anchors: readonly Anchor[],
  acts: readonly PlacedAct[],
  counts: readonly number[],
  others: readonly number[],
): readonly number[] => {
  const pushed = pushesOf(anchors);
  return counts.filter((count) =>
    anchors.every(({ title, axis }, at) => {
      const own = acts.slice(0, count).filter(({ act }) => act.title === title && act.axis === axis);
      return own.reduce((sum, { act }) => sum + pushOf(act), others[at] ?? 0) === pushed[at];
    }),
  );
};

export type { Anchor };
