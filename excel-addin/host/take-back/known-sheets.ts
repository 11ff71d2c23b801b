import { isCalled } from '../../../core/host/inverse/sheet-titles.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { Axis } from '../../../core/workbook/shift/line-change.ts';
import type { LineAct, PlacedAct } from '../change/acts.ts';
import type { Compiled } from '../change/compile.ts';
import type { Found } from '../change/desk.ts';
import type { ReadBook } from '../read/read-book.ts';
import { heightOf, widthOf } from './matched-lines.ts';

/** Where lines stood before a change, in their order; null for one that came in with it. */
export type Origins = readonly (number | null)[];

/** What is known of a sheet while it is put back, wherever its lines stand by now. */
export type KnownSheet = Readonly<{
  id: string;
  /** As it was before the change. */
  was: SheetSnapshot;
  /** As the change, and putting it back, left it, but for what somebody else did. */
  left: SheetSnapshot;
  /** As batches without an answer may have left it, cell by cell, in the same lines. */
  doubts: readonly SheetSnapshot[];
  /** As it will be left once all cells are back that are being put back; null before that. */
  partly: SheetSnapshot | null;
  rows: Origins;
  columns: Origins;
}>;

/** Cells that somebody else was quicker with and that were written over, or went with lines that are back since. */
export type Overwritten = Readonly<{ id: string; found: Found }>;

export type KnownBook = Readonly<{
  sheets: readonly KnownSheet[];
  /** The same where a batch that makes lines come and go was sent and not answered. */
  maybe: readonly KnownSheet[] | null;
  /** The last of it first. */
  overwritten: readonly Overwritten[];
  /** Whether what was written over was found again, wherever it went. */
  isWhole: boolean;
  /** What was done to lines where others stood by then, and undone again, in order: formulas are not as they were. */
  undone: readonly LineAct[];
  /** Where cells were written by their places, though others may have stood there by then: before it and since. */
  byPlace: Readonly<{ from: readonly SheetSnapshot[]; to: readonly SheetSnapshot[] }> | null;
}>;

/**
 * What is known of the sheets of a workbook: `reached` is what the change made of them, once such acts are done, and
 * `doubts` what it may have made of them.
 */
export const knownSheets = (
  { added, removed }: Compiled,
  { sheets }: ReadBook,
  [reached, ...doubts]: readonly [readonly SheetSnapshot[], ...(readonly SheetSnapshot[])[]],
  acts: readonly PlacedAct[],
): readonly KnownSheet[] =>
  sheets.flatMap(({ id, sheet: was, isRead }): KnownSheet[] => {
    if (!isRead) return [];
    // A sheet that goes may leave its title to another one.
    const isAnother = added.some(({ title }) => isCalled(was, title));
    const own = (all: readonly SheetSnapshot[]): SheetSnapshot =>
      (isAnother ? undefined : all.find((sheet) => isCalled(sheet, was.title))) ??
      removed.find((sheet) => isCalled(sheet, was.title)) ??
      was;
    const left = own(reached);
    const ofSheet = acts.filter(({ act }) => isCalled(was, act.title));
    const rows = originsOf(ofSheet, 'rows', heightOf(was), heightOf(left));
    const columns = originsOf(ofSheet, 'columns', widthOf(was), widthOf(left));
    const others = doubts.map(own).map((sheet) => padded(sheet, rows.length));
    return [{ id, was, left: padded(left, rows.length), doubts: others, partly: null, rows, columns }];
  });

/** What its cells may hold by our doing, cell by cell. */
export const statesOf = ({ left, doubts, partly }: KnownSheet): readonly [SheetSnapshot, ...SheetSnapshot[]] => [
  left,
  ...doubts,
  ...(partly ? [partly] : []),
];

/** As many rows as are told of. */
export const padded = (sheet: SheetSnapshot, rows: number): SheetSnapshot =>
  sheet.values.length >= rows
    ? sheet
    : { ...sheet, values: [...sheet.values, ...Array.from({ length: rows - sheet.values.length }, () => [])] };

function originsOf(acts: readonly PlacedAct[], axis: Axis, was: number, left: number): Origins {
  const own = acts.filter(({ act }) => act.axis === axis);
  // Lines that come and go may reach behind all that is filled.
  const moved = own.reduce((sum, { act }) => sum + act.count, 0);
  const count = own.reduce((most, { act }) => Math.max(most, endOf(act)), Math.max(was, left)) + moved + 1;
  const lines: Origins = Array.from({ length: count }, (_, line) => line);
  return own.reduce((all, { act }) => withAct(all, act), lines);
}

const endOf = (act: LineAct): number => (act.kind === 'carry' ? Math.max(act.from, act.to) : act.at) + act.count;

function withAct(lines: Origins, act: LineAct): Origins {
  const blank = Array.from({ length: act.count }, () => null);
  if (act.kind === 'carry') {
    const next = [...lines];
    const carried = next.splice(act.from, act.count, ...blank);
    next.splice(act.to, act.count, ...carried);
    return next;
  }
  if (act.kind === 'insert') return [...lines.slice(0, act.at), ...blank, ...lines.slice(act.at)];
  return [...lines.slice(0, act.at), ...lines.slice(act.at + act.count)];
}
