import type { CellValue } from '../plan.ts';

/** A cell that we wrote and somebody changed since: it stays as they have it. */
export type KeptEdit = Readonly<{
  /** The sheet's title and the cell, where it stands now. */
  sheet: string;
  address: string;
  /** What we had written; null where that is no longer known, for it was not what we would write now. */
  was: CellValue;
  yours: CellValue;
  /** What we would write; formulas as text. */
  ours: CellValue;
}>;

/** A choice in the workbook that no longer fitted what it is chosen from: what it was, and what it is now. */
export type GaveWay = Readonly<{
  sheet: string;
  address: string;
  was: CellValue;
  /** null: our formula, which follows the data. */
  now: string | null;
}>;

/** A row or column that the source has no longer. */
export type KeptLine = Readonly<{ sheet: string; key: string }>;

/** What a refresh does, as facts; a locale has the sentence. */
export type ReconcileReport = Readonly<{
  periodsAdded: number;
  /** Periods that were there and hold days whose figures came in or changed. */
  periodsUpdated: number;
  /** Rows that came in, on sheets that people see. */
  rowsAdded: readonly Readonly<{ sheet: string; count: number }>[];
  /** How many of those rows are records. */
  recordsAdded: number;
  /** Columns that came in and hold no period, on sheets that people see. */
  columnsAdded: number;
  /** Cells that were there, are ours and hold something new. */
  cellsUpdated: number;
  /** Cells of the user's, where they are now, that ours replaced because they wanted it. */
  taken: readonly Readonly<{ sheet: string; address: string }>[];
  edits: readonly KeptEdit[];
  /** Cells to fill in that hold what an earlier build proposed, where this one would propose something else. */
  proposalsKept: readonly KeptEdit[];
  gaveWay: readonly GaveWay[];
  keptThoughGone: readonly KeptLine[];
  sheetsAdded: readonly string[];
  /** Sheets of ours that this build has no longer; they stay as they are. */
  sheetsKept: readonly string[];
  /** Copies that somebody made of our sheets; they are theirs. */
  copies: readonly string[];
}>;

/** What one sheet adds to the report. */
export type SheetReport = Pick<
  ReconcileReport,
  'cellsUpdated' | 'edits' | 'proposalsKept' | 'gaveWay' | 'keptThoughGone'
>;
