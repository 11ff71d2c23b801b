import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/preset-sheets-core';

/**
 * Has every comparison look at its cells. The grid remembers where a value stands, and a second comparison of the same
 * cells then gives nothing at all, in place of FALSE, for those that differ: NOT(A1="x") became #VALUE!.
 */
export function compareCellByCell(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = (_unit, _sheet, _column, first, last) => ({
    rowsInCache: [],
    rowsNotInCache: [[first, last]],
  });
}
