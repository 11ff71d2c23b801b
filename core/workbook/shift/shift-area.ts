import type { Area } from '../plan.ts';
import { type LineChange, type Span, shiftedSpan, shiftedSpans } from './line-change.ts';

const spanOf = ({ row, column, lastRow, lastColumn }: Area, { axis }: LineChange): Span =>
  axis === 'rows' ? [row, lastRow] : [column, lastColumn];

const withSpan = ({ row, column, lastRow, lastColumn }: Area, [first, last]: Span, { axis }: LineChange): Area =>
  axis === 'rows'
    ? { row: first, column, lastRow: last, lastColumn }
    : { row, column: first, lastRow, lastColumn: last };

/** What a range of cells becomes, as a reference to it does; null where it is all gone. */
export function shiftedArea(area: Area, change: LineChange): Area | null {
  const span = shiftedSpan(spanOf(area, change), change);
  return span === null ? null : withSpan(area, span, change);
}

/** Where the cells of an area stand afterwards: a move may part them, so that what lies on them is not spread further. */
export const shiftedAreas = (area: Area, change: LineChange): readonly Area[] =>
  shiftedSpans(spanOf(area, change), change).map((span) => withSpan(area, span, change));
