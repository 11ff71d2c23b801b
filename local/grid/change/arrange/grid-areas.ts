import type { IRange } from '@univerjs/core';
import type { Area } from '../../../../core/workbook/plan.ts';
import type { LineChange } from '../../../../core/workbook/shift/line-change.ts';
import { shiftedAreas } from '../../../../core/workbook/shift/shift-area.ts';
import { rangeOf } from '../../plan/grid-range.ts';

/** A range of the grid as an area; one without a first or a last line has all. */
const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  row: startRow || 0,
  column: startColumn || 0,
  lastRow: Number.isNaN(endRow) ? Number.POSITIVE_INFINITY : endRow,
  lastColumn: Number.isNaN(endColumn) ? Number.POSITIVE_INFINITY : endColumn,
});

/** Where ranges of the grid are once lines have changed: what lies on cells goes with them. */
export const shiftedRanges = (ranges: readonly IRange[], change: LineChange): IRange[] =>
  ranges.flatMap((range) => shiftedAreas(areaOf(range), change).map((area) => ({ ...range, ...rangeOf(area) })));
