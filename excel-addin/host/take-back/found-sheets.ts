import { isCalled } from '../../../core/host/inverse/sheet-titles.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { anchorLines } from '../change/anchors.ts';
import type { Compiled } from '../change/compile.ts';
import type { Desk } from '../change/desk.ts';
import type { Progress } from '../change/progress.ts';
import { type Place, tellingOf } from '../change/same-cells.ts';
import type { ReadBook } from '../read/read-book.ts';
import { type KnownBook, type KnownSheet, statesOf } from './known-sheets.ts';
import { type Matching, matchedLines } from './matched-lines.ts';
import { readWithAnchors } from './read-with-anchors.ts';
import { sureColumns } from './sure-columns.ts';
import { isLess, strangeIn } from './where-it-stopped.ts';
import { withOverwritten } from './with-overwritten.ts';

/** A sheet that is there, and where its lines stand by now. */
export type FoundSheet = Readonly<{
  id: string;
  known: KnownSheet;
  /** As it is. */
  is: SheetSnapshot;
  /** As it would be had nothing been written where somebody else was quicker. */
  now: SheetSnapshot;
  matching: Matching;
  /** Whether a cell holds what was written by its place, though another may have stood there. */
  isByPlace(place: Place): boolean;
}>;

/** All of them, the workbook as it is, and where the anchors stood right then. */
export type FoundBook = Readonly<{ sheets: readonly FoundSheet[]; book: ReadBook; stood: readonly number[] }>;

/** Reads where the lines of all sheets stand by now. Sheets that somebody removed meanwhile are not among them. */
export async function foundSheets(
  desk: Desk,
  compiled: Compiled,
  progress: Progress,
  book: KnownBook,
): Promise<FoundBook> {
  const is = await readWithAnchors(desk, progress);
  const { now, isWhole } = await withOverwritten(desk, is, book.overwritten);
  const sheets = likelier(compiled, book, now).map((each) => cameBack(each, desk, is));
  if (book.maybe !== null && sheets[0]?.rows !== book.sheets[0]?.rows) progress.misplaced = [];
  progress.known = { ...book, sheets, maybe: null, isWhole: book.isWhole && isWhole };
  const found = sheets.flatMap((known): FoundSheet[] => {
    const at = is.sheets.findIndex(({ id }) => id === known.id);
    const [own, overlaid] = [is.sheets[at]?.sheet, now.sheets[at]?.sheet];
    if (own === undefined || overlaid === undefined) return [];
    const matching = matchedLines(statesOf(known), overlaid, sureColumns(compiled, known.was.title));
    const isByPlace = writtenByPlace(book, known.was.title, overlaid);
    return [{ id: known.id, known, is: own, now: overlaid, matching, isByPlace }];
  });
  return { sheets: found, book: is, stood: anchorLines(progress.anchors) };
}

/** Of what was known before a batch without an answer, and what is known since, what the sheets look more like. */
function likelier(compiled: Compiled, { sheets, maybe }: KnownBook, now: ReadBook): readonly KnownSheet[] {
  if (maybe === null) return sheets;
  return isLess(strangeIn(compiled, maybe, now), strangeIn(compiled, sheets, now)) ? maybe : sheets;
}

/** A sheet that was gone with the change is there again under another number, and blank at first. */
function cameBack(known: KnownSheet, { leaving }: Desk, { sheets }: ReadBook): KnownSheet {
  const { id, was } = known;
  if (sheets.some((each) => each.id === id) || !leaving.some((each) => each.id === id)) return known;
  const again = sheets.find(({ sheet }) => isCalled(sheet, was.title));
  if (!again) return known;
  const blank = was.values.map(() => []);
  return { ...known, id: again.id, left: { ...was, values: blank, formulas: [] }, doubts: [], partly: null };
}

/** Tells of cells whether they were written by their places and hold that. */
function writtenByPlace({ byPlace }: KnownBook, title: string, now: SheetSnapshot): FoundSheet['isByPlace'] {
  const [from, to] = [byPlace?.from, byPlace?.to].map((sheets) => sheets?.find((sheet) => isCalled(sheet, title)));
  if (!from || !to) return () => false;
  return ({ row, column }) => {
    const telling = tellingOf(to, row, column);
    return telling !== tellingOf(from, row, column) && telling === tellingOf(now, row, column);
  };
}
