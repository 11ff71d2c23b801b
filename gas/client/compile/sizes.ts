import type { Area, SheetPlan } from '../../../core/workbook/plan.ts';
import type { LineSpan } from '../../protocol/operations.ts';

/** What Google gives lines that nobody gave a size, in pixels. */
const USUAL = { row: 21, column: 100 } as const;

/** Lines beyond what a plan uses, for people to go on. */
const ROOM = { rows: 50, columns: 4 } as const;

/** What a column of a plan without a width has, in characters: as in the other hosts. */
const PLANNED_WIDTH = 12;

/** Columns are as wide as in a file: seven pixels a character and five for the edges. */
export const columnPixels = (characters: number | null): number => Math.round((characters ?? PLANNED_WIDTH) * 7 + 5);

/** The height of a row of several lines of text: as in a file, where a point is four thirds of a pixel. */
export const tallPixels = (lines: number): number => Math.round(((3 + 12.5 * lines) * 4) / 3);

type SizedLine = Readonly<{ at: number; pixels: number }>;

/** Lines of one size next to each other, together. */
export function sizedSpans(lines: readonly SizedLine[]): readonly (LineSpan & Readonly<{ pixels: number }>)[] {
  const spans: { at: number; count: number; pixels: number }[] = [];
  for (const { at, pixels } of [...lines].sort((one, other) => one.at - other.at)) {
    const last = spans[spans.length - 1];
    if (last && last.pixels === pixels && last.at + last.count === at) last.count += 1;
    else spans.push({ at, count: 1, pixels });
  }
  return spans;
}

/** Lines next to each other, together. */
export const spansOf = (lines: readonly number[]): readonly LineSpan[] =>
  sizedSpans([...new Set(lines)].map((at) => ({ at, pixels: 0 }))).map(({ at, count }) => ({ at, count }));

/** How many rows and columns a plan reaches over, and the size of the sheet for it. */
export function sheetSize(sheet: SheetPlan, used: Area | null): Readonly<{ used: Size; whole: Size }> {
  const areas = [
    ...sheet.styles,
    ...sheet.rules,
    ...sheet.validations,
    ...sheet.charts.map(({ area }) => area),
    ...sheet.merges,
    ...(sheet.filter ? [sheet.filter] : []),
    ...(used ? [used] : []),
  ];
  const most = (first: number, ends: readonly number[]): number => ends.reduce((a, b) => Math.max(a, b + 1), first);
  const size = {
    rows: most(Math.max(1, sheet.frozenRows), [...areas.map(({ lastRow }) => lastRow), ...sheet.hiddenRows]),
    columns: most(Math.max(1, sheet.frozenColumns, sheet.columnWidths.length), [
      ...areas.map(({ lastColumn }) => lastColumn),
      ...sheet.hiddenColumns,
    ]),
  };
  return { used: size, whole: { rows: size.rows + ROOM.rows, columns: size.columns + ROOM.columns } };
}

type Size = Readonly<{ rows: number; columns: number }>;

/** How large an area of a plan is on the screen. */
export function pixelsOf(area: Area, sheet: SheetPlan): Readonly<{ width: number; height: number }> {
  const tall = new Map(sheet.tallRows.map(({ row, lines }) => [row, tallPixels(lines)]));
  const [hiddenRows, hiddenColumns] = [new Set(sheet.hiddenRows), new Set(sheet.hiddenColumns)];
  let [width, height] = [0, 0];
  for (let column = area.column; column <= area.lastColumn; column += 1) {
    const planned = sheet.columnWidths[column];
    if (!hiddenColumns.has(column)) width += planned === undefined ? USUAL.column : columnPixels(planned);
  }
  for (let row = area.row; row <= area.lastRow; row += 1)
    if (!hiddenRows.has(row)) height += tall.get(row) ?? USUAL.row;
  return { width, height };
}
