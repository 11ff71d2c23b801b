import type { CellContent, CellValue, SheetPlan, WorkbookPlan } from '../../core/workbook/plan.ts';

const withSheet = (plan: WorkbookPlan, key: string, change: (sheet: SheetPlan) => SheetPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => (sheet.key === key ? change(sheet) : sheet)),
});

/** The plan as it is after somebody typed something into a cell. */
export const withCell = (
  plan: WorkbookPlan,
  key: string,
  row: number,
  column: number,
  content: CellContent,
): WorkbookPlan =>
  withSheet(plan, key, (sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      rows: block.rows.map((cells, at) => {
        if (at !== row) return cells;
        const longer = [...cells, ...Array.from({ length: Math.max(0, column + 1 - cells.length) }, () => null)];
        longer[column] = content;
        return longer;
      }),
    })),
  }));

/** The plan as it is after somebody wrote rows into Data, from a row (counted from 0) on; rows skipped are blank. */
export const withDataRows = (plan: WorkbookPlan, row: number, added: readonly (readonly CellValue[])[]): WorkbookPlan =>
  withSheet(plan, 'data', (sheet) => ({
    ...sheet,
    columnBlocks: sheet.columnBlocks.map((block) => ({
      ...block,
      columns: block.columns.map((cells, column) => {
        const blank = Array.from({ length: row - block.row - cells.length }, () => null);
        return [...cells, ...blank, ...added.map((values) => values[column] ?? null)];
      }),
    })),
  }));
