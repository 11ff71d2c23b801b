/** One end of a reference: its line on each axis, from 0, below 0 where it names none. */
export type Corner = Readonly<{ row: number; column: number; fixedRow: boolean; fixedColumn: boolean }>;

/** `$AB12` as a corner. */
export function readCorner(text: string): Corner {
  let [row, column] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === DOLLAR) continue;
    if (code <= NINE) row = row * 10 + code - ZERO;
    else column = column * 26 + (code & LETTER);
  }
  const dollar = text.lastIndexOf('$');
  const starts = dollar >= 0 && text.charCodeAt(0) === DOLLAR;
  return {
    row: row - 1,
    column: column - 1,
    fixedColumn: starts && column > 0,
    fixedRow: column > 0 ? dollar > 0 : starts,
  };
}

const [DOLLAR, ZERO, NINE] = [36, 48, 57];
/** What `a` and `A` have in common: their place in the alphabet. */
const LETTER = 31;

/** The title in a prefix without its `!`: quotes taken off. */
export const readTitle = (written: string): string =>
  written.charCodeAt(0) === 39 ? written.slice(1, -1).replace(/''/g, "'") : written;
