import { buildTable } from './build-table.ts';
import type { IntakeOptions } from './options.ts';
import type { IntakeFailure, Table } from './table.ts';

/** Cells that come with some types already, and which columns hold date serials, where the source can tell. */
export type CellOptions = IntakeOptions & Readonly<{ dateColumns?: readonly number[] }>;

/** Reads cells of an .xlsx sheet or a selected range. Row 1 is the first row given. */
export function readCells(
  rows: readonly (readonly (string | number | boolean | null)[])[],
  options: CellOptions,
): Table | IntakeFailure {
  return buildTable({ rows, delimiter: null, ragged: false, dateColumns: options.dateColumns ?? [] }, options);
}
