import type { RawCell } from './options.ts';

/** No sheet holds more columns than this. */
export const MOST_COLUMNS = 16_384;

/** Rows of a source on their way to a table. */
export type Grid = Readonly<{
  rows: readonly (readonly RawCell[])[];
  delimiter: string | null;
  /** Short rows are worth a word: a text should have as many cells everywhere, a sheet has no such thing. */
  ragged: boolean;
  /** Indexes of columns whose numbers are date serials. */
  dateColumns: readonly number[];
}>;
