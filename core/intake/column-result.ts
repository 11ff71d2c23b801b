import type { Language } from '../values/language.ts';
import type { ColumnReading, RawCell } from './options.ts';
import type { Cell, ColumnType, DateOrder, Period, Problem } from './table.ts';

/** A column as typing found it: its cells, what it was written like, and what was wrong. */
export type TypedColumn = Readonly<{
  type: ColumnType;
  numberStyle: string | null;
  dateOrder?: DateOrder | null;
  cells: Cell[];
  problems: readonly Problem[];
  /** Currencies shown beside the numbers, as codes. */
  currencies: readonly string[];
  /** Whether any cell holds a value or an unreadable one: a column of blanks says nothing. */
  hasValues: boolean;
}>;

/** What typing a column needs to know besides its cells. */
export type ColumnSource = Readonly<{
  header: string;
  cells: readonly RawCell[];
  /** Row in the source of each cell. */
  rows: readonly number[];
  language: Language;
  /** What the lines above the header say the data covers: it settles the order of days and months before the language does. */
  period: Period | null;
  /** What the user settled: the decimal sign of numbers, the order of days and months in dates. */
  readAs: ColumnReading | null;
}>;

/** A column is of a type when this share of its filled cells reads as that type. */
const NEEDED_SHARE = 0.8;

/** The same where the header already says what the column holds: the other cells are problems then, no other type. */
const NEEDED_SHARE_OF_NAMED = 0.5;

/** The share of its filled cells that a column needs; any will do where the user named its field. */
export const neededShare = (named: boolean, forced: boolean): number =>
  forced ? 0 : named ? NEEDED_SHARE_OF_NAMED : NEEDED_SHARE;

const SAMPLE = 200;

/**
 * Whether it is worth reading a long column as some type: at least half of a sample, spread over the column, reads so.
 * Short columns are always worth it.
 */
export function worthReading(cells: readonly RawCell[], verdict: (cell: RawCell) => boolean | null): boolean {
  if (cells.length <= 5 * SAMPLE) return true;
  const step = cells.length / SAMPLE;
  let good = 0;
  let bad = 0;
  for (let at = 0; at < cells.length; at += step) {
    const read = verdict(cells[Math.floor(at)]);
    if (read === true) good += 1;
    else if (read === false) bad += 1;
  }
  return good >= bad;
}

/** A cell as the user sees it, for a problem's `found`. */
export const shown = (cell: RawCell): string =>
  cell === null || cell === undefined ? '' : typeof cell === 'string' ? cell.trim() : String(cell);
