import { readLineMark, readRecordMark, readSheetMark } from '../workbook/ownership/mark-text.ts';
import type { CellOptions } from './read-cells.ts';

type Rows = readonly (readonly (string | number | boolean | null)[])[];

/** A sheet that this product built, as a source of data: its records, without the marks beside them; null for any other sheet of it. */
type OwnSheet = Readonly<{ rows: Rows; dateColumns: NonNullable<CellOptions['dateColumns']> }> | null;

/**
 * Rows as they can be read: those of anybody's sheet as they are, of our Data sheet without its column of marks. Any
 * other sheet of ours holds sums of data and no data.
 */
export function withoutMarks(rows: Rows, dateColumns: readonly number[]): OwnSheet {
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries()) {
      const mark = readSheetMark(cell);
      if (mark === null || !standsAmongMarks(rows, row, column)) continue;
      if (mark.facts.columns === undefined) return null;
      return {
        rows: rows.map((row) => row.filter((_, place) => place !== column)),
        dateColumns: dateColumns.flatMap((place) => (place === column ? [] : [place > column ? place - 1 : place])),
      };
    }
  return { rows, dateColumns };
}

/** A text that only looks like the mark of a sheet has no marks of lines above and below it. */
function standsAmongMarks(rows: Rows, row: number, column: number): boolean {
  const others = rows.flatMap((cells, place) => (place === row ? [] : [cells[column] ?? '']));
  const filled = others.filter((cell) => cell !== '');
  const marks = filled.filter((cell) => (readLineMark(cell) ?? readRecordMark(cell)) !== null);
  return marks.length > 0 && marks.length * 2 > filled.length;
}
