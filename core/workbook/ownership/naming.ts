import type { TextReference } from './formula-text.ts';
import type { LineSymbols } from './line-symbols.ts';

/** The sheet that a title stands for; null where it is none of ours. */
export type SheetsByTitle = (title: string) => LineSymbols | null;

/** What a reference points at, by keys: the same text wherever its rows, columns and sheets are and whatever they are called. */
export function nameOf(reference: TextReference, own: LineSymbols, sheets: SheetsByTitle): string {
  const sheet = reference.title === null ? own : sheets(reference.title);
  if (sheet === null) return '?';
  const { row, column, lastRow, lastColumn } = reference;
  const rows = ends(sheet.row(row), sheet.row(lastRow));
  return named(sheet.key, rows, ends(sheet.column(column), sheet.column(lastColumn)));
}

type Pair = readonly [first: string, last: string];

/** The same by the keys of the lines at the ends. */
export const nameOfEnds = (key: string, rows: Pair, columns: Pair): string =>
  named(key, ends(...rows), ends(...columns));

const named = (key: string, rows: string, columns: string): string => `${key}!${rows}/${columns}`;

/** Lines that somebody moved may have changed sides; a range still goes from the one to the other. */
const ends = (first: string, last: string): string => (first < last ? `${first}:${last}` : `${last}:${first}`);
