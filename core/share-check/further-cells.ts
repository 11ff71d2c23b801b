import { columnLetters } from '../workbook/address.ts';

/** More runs than these are told by a sign that there are more. */
const MOST_RUNS = 6;

/** The cells of a column after the first, in the order of their rows, as addresses: `B4:B9, B12`. Rows count from 0. */
export function furtherCells(rows: readonly number[], column: number): string {
  const letters = columnLetters(column);
  const runs: [first: number, last: number][] = [];
  for (const row of rows.slice(1)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[1] === row - 1) run[1] = row;
    else if (runs.push([row, row]) > MOST_RUNS) break;
  }
  const addresses = runs.map(([first, last]) =>
    first === last ? `${letters}${first + 1}` : `${letters}${first + 1}:${letters}${last + 1}`,
  );
  return runs.length > MOST_RUNS ? [...addresses.slice(0, MOST_RUNS), '…'].join(', ') : addresses.join(', ');
}
