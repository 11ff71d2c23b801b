/** An argument as rows of raw cells; a single value is one row of one cell. */
export type Grid = Readonly<{
  rows: readonly (readonly unknown[])[];
  height: number;
  width: number;
  /** Whether the argument came as a range, so that the answer is one too. */
  isRange: boolean;
  /** Left out, null, or nothing but blank cells. */
  isBlank: boolean;
}>;

/** Whether a cell holds nothing: spaces are nothing too. */
export const isBlankCell = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Takes what hosts hand over: a value, a row or a rectangle of values, nothing at all. An empty range is a blank cell. */
export function toGrid(argument: unknown): Grid {
  if (!Array.isArray(argument)) return { ...oneCell(argument), isRange: false };
  const rows: readonly unknown[][] = argument.every(Array.isArray) ? argument : [argument];
  let width = 0;
  let isBlank = true;
  for (const row of rows) {
    width = Math.max(width, row.length);
    isBlank &&= row.every(isBlankCell);
  }
  return width === 0
    ? { ...oneCell(null), isRange: true }
    : { rows, height: rows.length, width, isRange: true, isBlank };
}

const oneCell = (cell: unknown) => ({ rows: [[cell]], height: 1, width: 1, isBlank: isBlankCell(cell) });
