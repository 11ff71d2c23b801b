import type { SheetSnapshot } from '../snapshot.ts';
import { readSheetMark, type SheetMark } from './mark-text.ts';

/** The marks of a sheet as they stand in its cells, each with its place. */
export type RawMarks = Readonly<{
  sheet: SheetMark;
  /** Where the two lines of marks cross. */
  row: number;
  column: number;
  /** The text beside each row, and below each column, by place; null where there is none. */
  beside: readonly (string | null)[];
  below: readonly (string | null)[];
}>;

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Finds the crossing wherever it is now; the first one where somebody copied it. */
export function rawMarks({ values }: SheetSnapshot): RawMarks | null {
  for (const [row, cells] of values.entries())
    for (let column = cells.length - 1; column >= 0; column -= 1) {
      const sheet = readSheetMark(cells[column]);
      if (sheet === null) continue;
      const beside = values.map((line, place) => (place === row ? null : textOf(line[column])));
      const below = cells.map((value, place) => (place === column ? null : textOf(value)));
      return { sheet, row, column, beside, below };
    }
  return null;
}
