import { buildTable } from './build-table.ts';
import type { IntakeOptions } from './options.ts';
import { withoutMarks } from './own-sheet.ts';
import type { IntakeFailure, Table } from './table.ts';

/** Cells that come with some types already, and which columns hold date serials, where the source can tell. */
export type CellOptions = IntakeOptions & Readonly<{ dateColumns?: readonly number[] }>;

/**
 * Reads cells of an .xlsx sheet or a selected range. Row 1 is the first row given. Of sheets that this product built the
 * Data sheet alone can be read, without the marks beside it; any other fails with `own-sheet`.
 */
export function readCells(
  rows: readonly (readonly (string | number | boolean | null)[])[],
  options: CellOptions,
): Table | IntakeFailure {
  const source = withoutMarks(rows, options.dateColumns ?? []);
  if (source === null) return { code: 'own-sheet', found: '' };
  return buildTable({ rows: source.rows, delimiter: null, ragged: false, dateColumns: source.dateColumns }, options);
}
