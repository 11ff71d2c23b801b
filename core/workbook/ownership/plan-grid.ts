import type { Formula } from '../formula.ts';
import type { Area, CellContent, ColumnBlock, SheetPlan } from '../plan.ts';
import { lineKeys } from './line-keys.ts';

/** A planned sheet as cells by place, with the keys of its lines. */
export type PlanGrid = Readonly<{
  sheet: SheetPlan;
  /** Every row and column that is ours, by its place in the plan. */
  rowKeys: readonly string[];
  columnKeys: readonly string[];
  /** The long data of a sheet that holds records; its rows are owned one by one, all others cell by cell. */
  records: ColumnBlock | null;
  content(row: number, column: number): CellContent;
  /** Whether a cell is there for people to fill in. */
  isInput(row: number, column: number): boolean;
}>;

const inputRoles: readonly unknown[] = ['input', 'goal'];

export const isFormulaContent = (content: CellContent): content is Formula =>
  typeof content === 'object' && content !== null;

/** How far the areas reach: one past their last row and column. */
const reach = (areas: readonly Area[]): readonly [rows: number, columns: number] =>
  areas.reduce<[number, number]>(
    ([rows, columns], { lastRow, lastColumn }) => [Math.max(rows, lastRow + 1), Math.max(columns, lastColumn + 1)],
    [0, 0],
  );

const blockAreas = ({ blocks, columnBlocks }: SheetPlan): readonly Area[] => [
  ...blocks.map(({ row, column, rows }) => ({
    ...{ row, column, lastRow: row + rows.length - 1 },
    lastColumn: column + rows.reduce((most, cells) => Math.max(most, cells.length), 0) - 1,
  })),
  ...columnBlocks.map(({ row, column, columns }) => ({
    ...{ row, column, lastRow: row + (columns[0]?.length ?? 0) - 1 },
    lastColumn: column + columns.length - 1,
  })),
];

/** Long data below a header row. */
const recordsOf = ({ columnBlocks }: SheetPlan): ColumnBlock | null => {
  const [block] = columnBlocks;
  return columnBlocks.length === 1 && block && block.row > 0 ? block : null;
};

export function planGrid(sheet: SheetPlan): PlanGrid {
  const records = recordsOf(sheet);
  const inputs = sheet.styles.filter(({ style }) => inputRoles.includes(style.role));
  const [rows, columns] = reach([...blockAreas(sheet), ...(records === null ? inputs : [])]);
  const input = records === null ? inputMask(sheet, rows, columns) : null;
  return {
    sheet,
    rowKeys: lineKeys(sheet.rowKeys, rows),
    columnKeys: lineKeys(sheet.columnKeys, columns),
    records,
    content: (row, column) => contentAt(sheet, row, column),
    isInput: (row, column) => input?.[row * columns + column] === 1,
  };
}

function contentAt({ blocks, columnBlocks }: SheetPlan, row: number, column: number): CellContent {
  for (const block of blocks) {
    const content = block.rows[row - block.row]?.[column - block.column];
    if (content !== undefined && content !== null) return content;
  }
  for (const block of columnBlocks) {
    const value = block.columns[column - block.column]?.[row - block.row];
    if (value !== undefined && value !== null) return value;
  }
  return null;
}

/** Of several roles of a cell the last one counts. */
function inputMask({ styles }: SheetPlan, rows: number, columns: number): Uint8Array {
  const mask = new Uint8Array(rows * columns);
  for (const { style, row, column, lastRow, lastColumn } of styles) {
    if (style.role === undefined) continue;
    const is = inputRoles.includes(style.role) ? 1 : 0;
    for (let down = row; down <= Math.min(lastRow, rows - 1); down += 1)
      mask.fill(is, down * columns + column, down * columns + Math.min(lastColumn, columns - 1) + 1);
  }
  return mask;
}
