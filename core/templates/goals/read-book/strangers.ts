import type { RawCell } from '../../../intake/options.ts';
import { joinedCells } from './cells.ts';
import type { FoundTable } from './find-table.ts';
import type { Tell } from './problem.ts';
import type { Rows } from './source-rows.ts';

/** Tells what stays out: lines above the header, columns that nobody knows, columns that are worked out anew. */
export function tellStrangers<Column extends string>(
  rows: Rows,
  { index, headers, columns }: FoundTable<Column>,
  counted: readonly Column[],
  cellsOf: (place: number) => readonly RawCell[],
  tell: Tell,
): void {
  const above = joinedCells(rows.slice(0, index).flat());
  if (above !== '') tell({ code: 'lines-above-header', row: null, column: null, found: above });
  const workedOut: string[] = [];
  columns.forEach((column, place) => {
    const found = joinedCells(cellsOf(place));
    if (found === '') return;
    const header = headers[place] ?? '';
    if (column === null) tell({ code: 'unknown-column', row: null, column: header, found });
    else if (counted.includes(column)) workedOut.push(header);
  });
  if (workedOut.length > 0) {
    tell({ code: 'counted-columns', row: null, column: null, found: workedOut.join(', ') });
  }
}
