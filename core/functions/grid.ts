/** An argument as rows of raw cells; a single value is one row of one cell. */
export type Grid = Readonly<{
  rows: readonly (readonly unknown[])[];
  height: number;
  width: number;
  /** Whether the argument came as a range, so that the answer is one too. */
  isRange: boolean;
  /** Left out, null, or one blank cell. */
  isBlank: boolean;
}>;

const isBlankCell = (cell: unknown): boolean => cell === null || cell === undefined || cell === '';

/** Takes what hosts hand over: a value, a row or a rectangle of values, nothing at all. */
export function toGrid(argument: unknown): Grid {
  if (!Array.isArray(argument)) {
    return { rows: [[argument]], height: 1, width: 1, isRange: false, isBlank: isBlankCell(argument) };
  }
  const rows: readonly unknown[][] = argument.every(Array.isArray) ? argument : [argument];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const isBlank = rows.every((row) => row.every(isBlankCell));
  return { rows, height: rows.length, width, isRange: true, isBlank };
}
