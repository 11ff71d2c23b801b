import type { RangeReference } from '../formula.ts';
import type { CellContent, CellValue, ColumnBlock, SheetPlan, WorkbookPlan } from '../plan.ts';

/** A plan's cells by place, before any formula is computed. */
export type Cells = Readonly<{
  content(sheet: string, row: number, column: number): CellContent;
  /** One whole column of long data from a row on, or null where the range is not such a column. */
  longColumn(sheet: string, range: RangeReference): readonly CellValue[] | null;
}>;

const COLUMNS = 16_384;

type SheetCells = Readonly<{ short: ReadonlyMap<number, CellContent>; long: readonly ColumnBlock[] }>;

function sheetCells(sheet: SheetPlan): SheetCells {
  const short = new Map<number, CellContent>();
  for (const { row, column, rows } of sheet.blocks)
    for (const [down, cells] of rows.entries())
      for (const [right, content] of cells.entries()) short.set((row + down) * COLUMNS + column + right, content);
  return { short, long: sheet.columnBlocks };
}

const columnOf = (block: ColumnBlock, column: number): readonly CellValue[] | undefined =>
  block.columns[column - block.column];

export function indexCells(plan: WorkbookPlan): Cells {
  const sheets = new Map(plan.sheets.map((sheet) => [sheet.key, sheetCells(sheet)]));
  return {
    content(sheet, row, column) {
      const cells = sheets.get(sheet);
      const short = cells?.short.get(row * COLUMNS + column);
      if (short !== undefined || cells === undefined) return short ?? null;
      for (const block of cells.long) {
        const value = columnOf(block, column)?.[row - block.row];
        if (value !== undefined) return value;
      }
      return null;
    },
    longColumn(sheet, { row, column, lastRow, lastColumn }) {
      if (column !== lastColumn) return null;
      const block = sheets.get(sheet)?.long.find((candidate) => candidate.row === row && columnOf(candidate, column));
      const cells = block && columnOf(block, column);
      return cells && cells.length <= lastRow - row + 1 ? cells : null;
    },
  };
}
