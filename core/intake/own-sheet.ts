import { readSheetMark } from '../workbook/ownership/mark-text.ts';
import type { CellOptions } from './read-cells.ts';

type Rows = readonly (readonly (string | number | boolean | null)[])[];

/** A sheet that this product built, as a source of data: its records, without the marks beside them; null for any other sheet of it. */
type OwnSheet = Readonly<{ rows: Rows; dateColumns: NonNullable<CellOptions['dateColumns']> }> | null;

/**
 * Rows as they can be read: those of anybody's sheet as they are, of our Data sheet without its column of marks. Any
 * other sheet of ours holds sums of data and no data.
 */
export function withoutMarks(rows: Rows, dateColumns: readonly number[]): OwnSheet {
  for (const cells of rows)
    for (const [column, cell] of cells.entries()) {
      const mark = readSheetMark(cell);
      if (mark === null) continue;
      if (mark.facts.columns === undefined) return null;
      return {
        rows: rows.map((row) => row.filter((_, place) => place !== column)),
        dateColumns: dateColumns.flatMap((place) => (place === column ? [] : [place > column ? place - 1 : place])),
      };
    }
  return { rows, dateColumns };
}
