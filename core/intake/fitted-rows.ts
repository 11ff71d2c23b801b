import { cutText, keptText, MOST_CELL_CHARACTERS } from '../values/plain-text.ts';
import type { RawCell } from './options.ts';
import type { Problem } from './table.ts';

/** A text that was cut, since no cell holds as much; row and column count from 0. */
export type LongCell = Readonly<{ row: number; column: number; length: number }>;

type Rows = readonly (readonly RawCell[])[];

/** Rows whose texts every host keeps as they are: nothing in them that XML can't hold, none longer than a cell takes. */
export function fittedRows(rows: Rows): Readonly<{ rows: Rows; longCells: readonly LongCell[] }> {
  const longCells: LongCell[] = [];
  const fitted = rows.map((cells, row) => {
    let changed: RawCell[] | null = null;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (typeof cell !== 'string') continue;
      const kept = keptText(cell);
      if (kept.length > MOST_CELL_CHARACTERS) longCells.push({ row, column, length: kept.length });
      else if (kept === cell) continue;
      changed ??= [...cells];
      changed[column] = cutText(kept, MOST_CELL_CHARACTERS);
    }
    return changed ?? cells;
  });
  return longCells.length === 0 && fitted.every((cells, row) => cells === rows[row])
    ? { rows, longCells }
    : { rows: fitted, longCells };
}

/** Tells the texts that were cut in the records that are kept; rows of the source count from 1. */
export function longCellProblems(
  longCells: readonly LongCell[],
  headers: readonly string[],
  sourceRows: readonly number[],
): readonly Problem[] {
  if (longCells.length === 0) return [];
  const told = new Set(sourceRows);
  return longCells.flatMap(({ row, column, length }): Problem[] =>
    told.has(row + 1) && headers[column] !== undefined
      ? [{ code: 'long-text', row: row + 1, column: headers[column], found: String(length) }]
      : [],
  );
}
