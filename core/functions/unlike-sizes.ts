import { type NoAnswer, noAnswer } from '../values/no-answer.ts';
import type { Grid } from './grid.ts';

/** The first two sizes that do not go together; a single row or column goes with any. */
function unlike(sizes: readonly number[]): readonly [number, number] | null {
  const [one, ...others] = sizes.filter((size) => size !== 1);
  const other = others.find((size) => size !== one);
  return one === undefined || other === undefined ? null : [one, other];
}

/** Why a cell of the result that not all arguments have holds no answer: how many rows, or columns, they have. */
export function unlikeSizes(grids: readonly Grid[]): NoAnswer {
  const rows = unlike(grids.map(({ height }) => height));
  if (rows !== null) return noAnswer('shape-mismatch', { rows });
  const columns = unlike(grids.map(({ width }) => width));
  return noAnswer('shape-mismatch', columns === null ? {} : { columns });
}
