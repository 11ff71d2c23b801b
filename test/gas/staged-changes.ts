import type { Operation } from '../../gas/protocol/operations.ts';
import { change } from './server-driver.ts';

/** Writes one cell of the first column. */
export const writeOf = (title: string, row: number, content: string | number): Operation => ({
  ...{ do: 'write', title, row, column: 0 },
  cells: [[content]],
});

/** Writes numbers below each other, each in an operation of its own. */
export const figures = (count: number, title = 'Sheet1') =>
  change(
    Array.from({ length: count }, (_, at) => writeOf(title, at, at + 1)),
    Array.from({ length: count }, (_, at) => [writeOf(title, at, '')]),
  );
