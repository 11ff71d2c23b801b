import type { Area, Style, StyledArea } from '../../workbook/plan.ts';

/** A rectangle of cells that look alike. */
type StyledPiece = Readonly<{ row: number; column: number; area: Area; style: Style }>;

/** Cells that look alike, by the lines along which looks change at all: as many for a thousand rows as for a million. */
export type StyleGrid = Readonly<{
  pieces: readonly StyledPiece[];
  /** The first row or column of each line of pieces, and where the last one ends. */
  rowStarts: readonly number[];
  columnStarts: readonly number[];
}>;

/** Lays styled areas over each other; a later one wins over an earlier, property by property. */
export function styleGrid(styles: readonly StyledArea[]): StyleGrid {
  const rowStarts = starts(styles.flatMap(({ row, lastRow }) => [row, lastRow + 1]));
  const columnStarts = starts(styles.flatMap(({ column, lastColumn }) => [column, lastColumn + 1]));
  const [rowAt, columnAt] = [placesOf(rowStarts), placesOf(columnStarts)];
  const merged = new Map<number, Style>();
  const width = columnStarts.length;
  for (const { style, row, column, lastRow, lastColumn } of styles)
    for (let down = rowAt(row); down < rowAt(lastRow + 1); down += 1)
      for (let right = columnAt(column); right < columnAt(lastColumn + 1); right += 1) {
        const place = down * width + right;
        merged.set(place, { ...merged.get(place), ...style });
      }
  const pieces = [...merged].map(([place, style]): StyledPiece => {
    const [row, column] = [Math.floor(place / width), place % width];
    return { row, column, style, area: areaOf(rowStarts, columnStarts, row, column, row, column) };
  });
  return { pieces, rowStarts, columnStarts };
}

/** The cells of some lines of pieces. */
export function areaOf(
  rowStarts: readonly number[],
  columnStarts: readonly number[],
  ...[row, column, lastRow, lastColumn]: readonly [number, number, number, number]
): Area {
  return {
    row: rowStarts[row] as number,
    column: columnStarts[column] as number,
    lastRow: (rowStarts[lastRow + 1] as number) - 1,
    lastColumn: (columnStarts[lastColumn + 1] as number) - 1,
  };
}

const starts = (lines: readonly number[]): readonly number[] => [...new Set(lines)].sort((one, other) => one - other);

function placesOf(lines: readonly number[]): (line: number) => number {
  const places = new Map(lines.map((line, place) => [line, place]));
  return (line) => places.get(line) as number;
}
