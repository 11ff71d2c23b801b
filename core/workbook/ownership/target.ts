import { adopted } from './adopted.ts';
import { type Arrangement, arrange, asPlanned, type PresentLines } from './arrangement.ts';
import { type LinePlaces, linePlaces } from './line-places.ts';
import { isFilledColumn, isFilledRow, type MarkedLine, type MarkedSheet, usedSize } from './marked-sheet.ts';
import type { PlanGrid } from './plan-grid.ts';
import type { PlannedSpans, Span } from './planned-spans.ts';

/** Where a planned sheet goes: the sheet that is there, or a new one, and how its lines are arranged. */
export type Target = Readonly<{
  grid: PlanGrid;
  /** What the sheet is or will be called. */
  title: string;
  /** null for a sheet that is new. */
  marked: MarkedSheet | null;
  rows: Axis;
  columns: Axis;
}>;

/** A target that is there. */
export type PresentTarget = Target & Readonly<{ marked: MarkedSheet }>;

/** The rows or the columns of a target. */
export type Axis = Readonly<{ arrangement: Arrangement; places: LinePlaces }>;

const axis = (arrangement: Arrangement): Axis => ({ arrangement, places: linePlaces(arrangement) });

export const newTarget = (grid: PlanGrid, title: string): Target => ({
  grid,
  title,
  marked: null,
  rows: axis(asPlanned(grid.rowKeys.length)),
  columns: axis(asPlanned(grid.columnKeys.length)),
});

/** A sheet that is there: its order is kept unless a formula reads lines that the user took apart. */
export function presentTarget(grid: PlanGrid, found: MarkedSheet, spans: PlannedSpans): PresentTarget {
  const marked = adopted(grid, found);
  const { sheet, markRow, markColumn, rows, columns, header } = marked;
  const size = usedSize(sheet);
  const rowLines: PresentLines = {
    count: size.rows,
    places: withHeader(placesOf(rows), grid, header),
    marks: markRow,
    isFilled: (position) => isFilledRow(sheet, position, markColumn),
  };
  const columnLines: PresentLines = {
    count: size.columns,
    places: placesOf(columns),
    marks: markColumn,
    isFilled: (position) => isFilledColumn(sheet, position, markRow),
  };
  return {
    grid,
    title: sheet.title,
    marked,
    rows: settled(grid.rowKeys, rowLines, spans.rows),
    columns: settled(grid.columnKeys, columnLines, spans.columns),
  };
}

const placesOf = (lines: readonly MarkedLine[]): ReadonlyMap<string, number> =>
  new Map(lines.map(({ key, position }) => [key, position]));

/** The header of records has no mark of its own: the crossing stands in it. */
function withHeader(
  places: ReadonlyMap<string, number>,
  { records, rowKeys }: PlanGrid,
  header: number | null,
): ReadonlyMap<string, number> {
  if (header === null || records === null) return places;
  return new Map([[rowKeys[records.row - 1] as string, header], ...places]);
}

function settled(keys: readonly string[], lines: PresentLines, spans: readonly Span[]): Axis {
  const kept = axis(arrange(keys, lines, false));
  const isRead = kept.places.isAsPlanned || spans.every(([first, last]) => kept.places.isClosed(first, last));
  return isRead ? kept : axis(arrange(keys, lines, true));
}
