import { type Axis, mostLines } from '../../../core/workbook/shift/line-change.ts';
import type { ReadBook } from '../read/read-book.ts';
import { type LineAct, type PlacedAct, pushOf } from './acts.ts';
import type { Desk } from './desk.ts';
import { sheetsThere } from './sheets-there.ts';

/** A cell far behind all others, that is pushed by lines that come and go before it. */
type Anchor = Readonly<{ title: string; axis: Axis; line: number; range: Excel.Range }>;

/** How many lines may come in before an anchor that nobody knows of. */
const ROOM: Readonly<Record<Axis, number>> = { rows: 2000, columns: 200 };

/**
 * Lays out an anchor for each axis of the sheets: where it stands tells whether somebody else made lines come or go, and
 * what was done of a batch that failed half way.
 */
export function layAnchors(desk: Desk, titles: readonly string[], acts: readonly PlacedAct[]): readonly Anchor[] {
  return titles.flatMap((title) => {
    const lineOf = (axis: Axis): number => {
      const own = acts.filter(({ act }) => act.title === title && act.axis === axis);
      return mostLines[axis] - 1 - own.reduce((sum, { act }) => sum + Math.max(0, pushOf(act)), ROOM[axis]);
    };
    // Far behind all others on both axes: the first row and the first column may go.
    const range = desk.sheet(title).getCell(lineOf('rows'), lineOf('columns')).load('rowIndex,columnIndex');
    return (['rows', 'columns'] as const).map((axis): Anchor => ({ title, axis, line: lineOf(axis), range }));
  });
}

/** Lays them out over another connection, on the sheets that are still there. */
export async function anchorsAnew(
  desk: Desk,
  { sheets }: ReadBook,
  { touched }: Readonly<{ touched: readonly string[] }>,
): Promise<readonly Anchor[]> {
  const there = await sheetsThere(desk.context);
  const own = sheets.filter(({ id, sheet }) => there.has(id) && touched.includes(sheet.title));
  return layAnchors(
    desk,
    own.map(({ sheet }) => sheet.title),
    [],
  );
}

/** Asks where the anchors stand. */
export function askAnchors(anchors: readonly Anchor[]): void {
  for (const { range } of anchors) range.load('rowIndex,columnIndex');
}

/** Where they stand, as they were asked last. */
export const anchorLines = (anchors: readonly Anchor[]): readonly number[] =>
  anchors.map(({ axis, range }) => (axis === 'rows' ? range.rowIndex : range.columnIndex));

/** Whether they stand where they stood. */
export const isSameLines = (anchors: readonly Anchor[], stood: readonly number[]): boolean =>
  anchorLines(anchors).every((line, at) => line === stood[at]);

/** Whether they were pushed by such acts alone since they stood there. */
export const arePushedBy = (anchors: readonly Anchor[], stood: readonly number[], acts: readonly LineAct[]): boolean =>
  anchorLines(anchors).every((line, at) => {
    const own = acts.filter(({ title, axis }) => title === anchors[at]?.title && axis === anchors[at]?.axis);
    return line === own.reduce((sum, act) => sum + pushOf(act), stood[at] ?? 0);
  });

/** By how many lines each anchor was pushed by somebody else, as it was asked last, once such acts are done. */
const pushesOf = (anchors: readonly Anchor[], acts: readonly PlacedAct[]): readonly number[] =>
  anchorLines(anchors).map((now, at) => {
    const { title, axis, line } = anchors[at] as Anchor;
    const own = acts.filter(({ act }) => act.title === title && act.axis === axis);
    return own.reduce((sum, { act }) => sum - pushOf(act), now - line);
  });

/** The title of a sheet where somebody else made lines come or go, by where the anchors stand; null where nobody did. */
export function pushedSheet(anchors: readonly Anchor[], acts: readonly PlacedAct[]): string | null {
  const at = pushesOf(anchors, acts).findIndex((lines) => lines !== 0);
  return anchors[at]?.title ?? null;
}

export type { Anchor };
