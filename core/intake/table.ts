import type { DayNumber } from '../values/day-number.ts';
import type { ColumnReading } from './options.ts';

/** What intake made of pasted text: typed columns, where each row came from, and every problem met on the way. */
export type Table = Readonly<{
  /** What split the text (a tab where there was one column); null where the source had cells already (.xlsx, an HTML table). */
  delimiter: string | null;
  /** Row of the header in the source, from 1; 0 where the source has none and the columns are named by letter. */
  headerRow: number;
  /** Records kept; each column has as many cells. */
  rowCount: number;
  /**
   * Row in the source of each record, from 1. Blank lines and preamble count, and a quoted cell with line breaks is
   * one row: the numbers a spreadsheet shows beside the opened file.
   */
  sourceRows: readonly number[];
  /** The source of each record, where several were stacked. */
  rowSources?: readonly string[];
  columns: readonly TableColumn[];
  /** ISO 4217, where one currency is named by a column, a header or a sign. */
  currency: string | null;
  /** The preamble's dates, else the first and last in the date column. Both days count. */
  period: Period | null;
  leftOut: readonly LeftOutRow[];
  /** Whole columns first, then by row. */
  problems: readonly Problem[];
  /** What tells records apart, where they were joined to those of a workbook: the keys of columns, and a key a record. */
  records?: Readonly<{
    columns: readonly string[];
    keys: readonly string[];
    /** What stands beside each record about its source; none where there is no column for it. */
    notes?: readonly RecordNote[] | null;
    /** The keys of the columns that some exports had and others had not. */
    partial?: readonly string[];
  }>;
}>;

/** A span of days; both ends count. */
export type Period = Readonly<{ from: DayNumber; to: DayNumber }>;

export type ColumnType = 'count' | 'number' | 'money' | 'percent' | 'date' | 'duration' | 'text';

export type TableColumn = Readonly<{
  /** As in the source, trimmed; unique, never empty (a column without one is `Column C`). */
  header: string;
  /** The field's id, or null where no field fits. */
  field: string | null;
  type: ColumnType;
  /** How numbers are written here, shown on 1234.56: `1.234,56`; null for dates and text. */
  numberStyle: string | null;
  /** How dates were read that could have day or month first; none where no date was written so. */
  dateOrder?: DateOrder | null;
  /** Numbers (a percent is a fraction, a duration seconds, a date a day number), text, or null: missing or unreadable. */
  cells: readonly Cell[];
}>;

export type Cell = number | string | null;

/** Whether days or months come first in a column's dates, and what says so. */
export type DateOrder = Readonly<{
  order: 'dmy' | 'mdy';
  /** `sure`: a date that reads in one way only, or the user. `likely`: their distances. `guessed`: the language alone. */
  is: 'sure' | 'likely' | 'guessed';
  /** Whether all its dates can be read the other way round. */
  canTurn: boolean;
}>;

/** What stands beside a record about its source: that it is gone there, looks renamed, or what somebody typed. */
export type RecordNote = 'gone' | 'renamed' | Readonly<{ text: string }> | null;

export type LeftOutRow = Readonly<{
  row: number;
  why: 'totals' | 'repeated-header';
  cells: readonly string[];
  /** Which source, where several were stacked. */
  source?: string;
}>;

type ProblemCode =
  | 'ambiguous-number'
  | 'ambiguous-date'
  | 'not-a-number'
  | 'not-a-date'
  | 'missing-cells'
  | 'extra-cells'
  | 'duplicate-header'
  | 'empty-header'
  | 'long-text'
  | 'mixed-currency'
  | 'unsupported-calendar'
  | 'said-empty'
  | 'one-sided'
  | 'repeated-rows'
  | 'repeated-id'
  | 'part-over-whole'
  | 'shared-rows'
  | 'restated-rows'
  | 'rival-rows'
  | 'partial-column';

/** What is odd in the data, as facts; a locale makes the sentence. The row is null where a whole column is meant. */
export type Problem = Readonly<{
  code: ProblemCode;
  row: number | null;
  column: string | null;
  /**
   * The cell as it stands; the number of cells for missing-cells, the surplus for extra-cells, the number of characters
   * for long-text, the codes for mixed-currency, the words for said-empty, the first id for repeated-id, both sums
   * (`500 / 300`) for part-over-whole; empty for one-sided, partial-column, repeated-rows and the three about rows of several sources.
   */
  found: string;
  /** Where several rows are meant: the first of them, and how many there are. */
  rows?: readonly number[];
  count?: number;
  /**
   * The headers of the other columns it is about: those with figures for one-sided, the whole for part-over-whole; for
   * shared-rows, restated-rows and rival-rows the earlier sources that have these rows too.
   */
  others?: readonly string[];
  /** The ids of the metrics that count such rows on one side only, or divide by or into a partial column. */
  metrics?: readonly string[];
  /** Where a number or date could be read in two ways: the reading taken, and the other one, of `found`. */
  readings?: readonly [taken: string, other: string];
  /** Where the whole column could be read in two ways: what settles each of the two, in the same order. */
  readAs?: readonly [taken: ColumnReading, other: ColumnReading];
  /** Which source, where several were stacked. */
  source?: string;
}>;

/** Why there is no table at all. */
export type IntakeFailure = Readonly<{
  code: 'empty' | 'binary' | 'own-sheet' | 'no-columns' | 'too-many-columns' | 'unreadable-file';
  found: string;
}>;

export const isIntakeFailure = (result: object): result is IntakeFailure => 'code' in result;
