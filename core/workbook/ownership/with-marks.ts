import type { Area, CellContent, CellValue, ColumnBlock, SheetPlan, WorkbookPlan } from '../plan.ts';
import { lineMarkText, recordMarkText, sheetMarkText } from './mark-text.ts';
import type { PlanGrid } from './plan-grid.ts';
import { type PlannedMarks, plannedMarks, recordPrint } from './planned-marks.ts';

/** Where a new sheet has its marks: behind everything of ours, charts and joined cells included. */
export type MarkPlace = Readonly<{ row: number | null; column: number }>;

/**
 * A plan whose sheets carry, in a hidden column and a hidden row, what every line is and what we wrote into every cell,
 * so that a later build knows both wherever they are by then. To be done last, to a plan without marks.
 */
export function withMarks(plan: WorkbookPlan): WorkbookPlan {
  const marks = plannedMarks(plan);
  return { ...plan, sheets: marks.grids.map((grid) => markedSheet(grid, grid.sheet, marks)) };
}

export function markPlace({ sheet, rowKeys, columnKeys, records }: PlanGrid): MarkPlace {
  // Cells that are joined keep what the first of them holds, and no mark.
  const areas = [...sheet.charts.map(({ area }) => area), ...sheet.merges];
  const drawn = (of: (area: Area) => number): number => Math.max(0, ...areas.map((area) => of(area) + 1));
  return {
    // A blank row before it keeps programs from sorting it along.
    row:
      records === null
        ? Math.max(
            rowKeys.length,
            drawn(({ lastRow }) => lastRow),
          ) + 1
        : null,
    column: Math.max(columnKeys.length, records === null ? drawn(({ lastColumn }) => lastColumn) : 0),
  };
}

/** The most characters that a cell takes in Excel, and the most that a fingerprint in a list takes. */
const MOST_CHARACTERS = 32_767;
const LONGEST_PRINT = 14;

/** Whether a sheet is too wide for its marks: it then goes without, and is the user's from then on. */
const isTooWide = (grid: PlanGrid, marks: PlannedMarks): boolean =>
  sheetMarkText(marks.sheetMark(grid)).length > MOST_CHARACTERS ||
  grid.columnKeys.length * LONGEST_PRINT > MOST_CHARACTERS;

/** The sheet with the marks that belong to a grid; its formulas may point elsewhere by now. */
export function markedSheet(grid: PlanGrid, sheet: SheetPlan, marks: PlannedMarks): SheetPlan {
  if (isTooWide(grid, marks)) return sheet;
  const place = markPlace(grid);
  const marked =
    grid.records === null ? withCellMarks(grid, sheet, place, marks) : withRecordMarks(grid, sheet, place, marks);
  return {
    ...marked,
    filter: widened(sheet.filter, grid, place),
    hiddenColumns: [...sheet.hiddenColumns, place.column],
  };
}

/** Marks are sorted along with their rows. */
const widened = (filter: Area | null, { columnKeys }: PlanGrid, { column }: MarkPlace): Area | null =>
  filter !== null && filter.lastColumn >= columnKeys.length - 1 ? { ...filter, lastColumn: column } : filter;

const one = (row: number, column: number, content: CellContent): SheetPlan['blocks'][number] => ({
  row,
  column,
  rows: [[content]],
});

function withCellMarks(grid: PlanGrid, sheet: SheetPlan, place: MarkPlace, marks: PlannedMarks): SheetPlan {
  const { rowKeys, columnKeys } = grid;
  const markRow = place.row as number;
  const beside = rowKeys.map((key, row) => [
    lineMarkText({
      ordinal: row,
      key,
      isGone: false,
      prints: columnKeys.map((_, column) => marks.print(grid, grid.content(row, column))),
    }),
  ]);
  const below = columnKeys.map((key, column) => lineMarkText({ ordinal: column, key, isGone: false, prints: [] }));
  return {
    ...sheet,
    blocks: [
      ...sheet.blocks,
      { row: 0, column: place.column, rows: beside },
      { row: markRow, column: 0, rows: [below] },
      one(markRow, place.column, sheetMarkText(marks.sheetMark(grid))),
    ],
    hiddenRows: [...sheet.hiddenRows, markRow],
  };
}

function withRecordMarks(grid: PlanGrid, sheet: SheetPlan, place: MarkPlace, marks: PlannedMarks): SheetPlan {
  const records = grid.records as ColumnBlock;
  const beside = recordMarks(grid);
  const isNext = records.column + records.columns.length === place.column;
  const long: ColumnBlock = { row: records.row, column: place.column, columns: [beside] };
  return {
    ...sheet,
    blocks: [...sheet.blocks, one(records.row - 1, place.column, sheetMarkText(marks.sheetMark(grid)))],
    columnBlocks: isNext ? [{ ...records, columns: [...records.columns, beside] }] : [records, long],
  };
}

/** What stands beside each record. */
function recordMarks({ rowKeys, columnKeys, records }: PlanGrid): readonly CellValue[] {
  const { row, column, columns } = records as ColumnBlock;
  return rowKeys.slice(row).map((key, index) => {
    const cells = columnKeys.map((_, at) => columns[at - column]?.[index] ?? null);
    return recordMarkText(key, recordPrint(cells), false);
  });
}
