function spelled(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : spelled(Math.floor(column / 26) - 1) + letter;
}

/** Formulas say them some hundred thousand times a workbook. */
const usualLetters = Array.from({ length: 26 + 26 * 26 }, (_, column) => spelled(column));

/** `A`, `Z`, `AA`: the letters of a column counted from 0. */
export const columnLetters = (column: number): string => usualLetters[column] ?? spelled(column);

/** `B7` for row 6, column 1. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `B7:D9`; one cell is written alone. */
export const rangeAddress = (row: number, column: number, lastRow: number, lastColumn: number): string =>
  row === lastRow && column === lastColumn
    ? cellAddress(row, column)
    : `${cellAddress(row, column)}:${cellAddress(lastRow, lastColumn)}`;

/** A sheet's title as formulas write it: quoted, its apostrophes doubled. */
export const quotedTitle = (title: string): string => `'${title.replace(/'/g, "''")}'`;
