import type { CellValue } from '../plan.ts';
import type { SheetSnapshot } from '../snapshot.ts';

/** A row or column of ours, where it stands now. */
export type MarkedLine = Readonly<{
  key: string;
  position: number;
  /** Its place among the lines of the build that wrote it. */
  ordinal: number;
  /** The source had it no longer, and it was kept. */
  isGone: boolean;
  /**
   * Of a row: the fingerprints of its cells as they were written, by the ordinals of the columns. A record has one for
   * the whole row, empty where its cells are the user's.
   */
  prints: readonly string[];
  /**
   * Of a row whose values were sorted without their marks and formulas: the fingerprints by the mark that stands where
   * it is now, which are those of the formulas there.
   */
  standing?: readonly string[];
}>;

/** A sheet of ours as it is now: where each line of ours stands, and what we wrote into its cells. */
export type MarkedSheet = Readonly<{
  sheet: SheetSnapshot;
  key: string;
  version: number;
  /** What was noted of the sheet, such as the language that it was written in. */
  facts: Readonly<Record<string, string>>;
  /** The row of the marks below the columns; null on a sheet of records, whose crossing stands in its header. */
  markRow: number | null;
  markColumn: number;
  /** The header row of a sheet of records; null on all others. */
  header: number | null;
  rows: readonly MarkedLine[];
  columns: readonly MarkedLine[];
  /** Of a sheet of records: the fingerprint of each row that holds something, as it is now. */
  recordPrints: ReadonlyMap<number, string>;
}>;

/** What a cell holds now. */
export type PresentCell = Readonly<{ value: CellValue; formula: string | null }>;

const nothing: PresentCell = { value: null, formula: null };

export function presentCell({ values, formulas }: SheetSnapshot, row: number, column: number): PresentCell {
  const value = values[row]?.[column] ?? null;
  const formula = formulas[row]?.[column] ?? null;
  return value === null && formula === null ? nothing : { value, formula: formula === '' ? null : formula };
}

export const isBlank = ({ value, formula }: PresentCell): boolean =>
  formula === null && (value === null || value === '');

/** Whether a row holds anything in columns other than one. */
export const isFilledRow = (sheet: SheetSnapshot, row: number, except: number): boolean =>
  (sheet.values[row] ?? []).some((_, column) => column !== except && !isBlank(presentCell(sheet, row, column)));

/** Whether a column holds anything in rows other than one. */
export const isFilledColumn = (sheet: SheetSnapshot, column: number, except: number | null): boolean =>
  sheet.values.some((_, row) => row !== except && !isBlank(presentCell(sheet, row, column)));

/** How many rows and columns of a sheet are in use. */
export const usedSize = ({ values, formulas }: SheetSnapshot): Readonly<{ rows: number; columns: number }> => ({
  rows: Math.max(values.length, formulas.length),
  columns: [values, formulas].reduce(
    (most, lines) => lines.reduce((width, cells) => Math.max(width, cells.length), most),
    0,
  ),
});
