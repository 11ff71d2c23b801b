import type { RawCell } from '../../../intake/options.ts';
import type { DayNumber } from '../../../values/day-number.ts';
import type { Dictionary, FoundTable } from './find-table.ts';
import type { NumberReader } from './numbers.ts';

/** What a table may hold, by column. */
export type TableKind<Column extends string> = Readonly<{
  dictionary: Dictionary<Column>;
  numbers: readonly Column[];
  dates: readonly Column[];
  /** Those of the dates that end something. */
  ends: readonly Column[];
  /** Columns that are worked out anew, so that their cells say nothing. */
  counted: readonly Column[];
  /** A last word on what the columns are, by what they hold. */
  settle(
    columns: FoundTable<Column>['columns'],
    cellsOf: (place: number) => readonly RawCell[],
  ): FoundTable<Column>['columns'];
}>;

/** A table with its columns known, and its cells ready to be read. */
export type OpenTable<Column extends string> = Readonly<{
  reader: NumberReader;
  /** Places of the columns in the source, from the left. */
  columns: FoundTable<Column>['columns'];
  records: readonly TableRecord<Column>[];
}>;

/** One row of a table. */
export type TableRecord<Column extends string> = Readonly<{
  /** Row of the source, from 1. */
  row: number;
  cells: readonly RawCell[];
  /** How many cells of the columns that people fill in say something. */
  filled: number;
  header(column: Column): string;
  cell(column: Column): RawCell;
  text(column: Column): string | null;
  number(column: Column): number | null;
  date(column: Column): DayNumber | null;
}>;
