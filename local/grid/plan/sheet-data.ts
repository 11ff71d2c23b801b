import { BooleanNumber, type ICellData, type IColumnData, type IRowData, type IWorksheetData } from '@univerjs/core';
import type { SheetPlan } from '../../../core/workbook/plan.ts';
import type { FormulaStyle } from '../../../core/workbook/print-formula.ts';
import { fontName } from '../../../core/workbook/theme.ts';
import { contentData, valueData } from './cell-data.ts';
import { customOf } from './custom.ts';
import { rangeOf, type SheetIds } from './grid-range.ts';
import { type SheetStyles, sheetStyles } from './sheet-styles.ts';

/** Rows and columns beyond what a plan uses, for people to go on. */
const SPARE = { rows: 60, columns: 8 };
const LEAST = { rows: 100, columns: 20 };
const DEFAULT_ROW_HEIGHT = 20;

/** A point is four thirds of a pixel. */
const pixels = (points: number): number => Math.round((points * 4) / 3);

/** Columns are as wide as in a file: seven pixels a character and five for the edges. */
export const columnPixels = (characters: number | null): number => Math.round((characters ?? 12) * 7 + 5);

/** The height of a row of several lines of text, as in a file. */
export const tallPixels = (lines: number): number => pixels(3 + 12.5 * lines);

/** A planned sheet as the grid keeps it, and the styles that its cells name. */
export type SheetData = Readonly<{ sheet: IWorksheetData; styles: SheetStyles['known'] }>;

/** Makes the grid's own sheet of a planned one; `id` is what the grid will know it by. */
export function sheetData(plan: SheetPlan, id: string, ids: SheetIds, formulaStyle: FormulaStyle): SheetData {
  const styles = sheetStyles(plan, id);
  const cellData = cells(plan, styles, { ...formulaStyle, own: plan.key });
  const size = usedSize(plan);
  const sheet: IWorksheetData = {
    id,
    name: plan.title,
    tabColor: '',
    hidden: plan.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: plan.frozenColumns,
      ySplit: plan.frozenRows,
      startRow: plan.frozenRows > 0 ? plan.frozenRows : -1,
      startColumn: plan.frozenColumns > 0 ? plan.frozenColumns : -1,
    },
    rowCount: Math.max(LEAST.rows, size.rows + SPARE.rows),
    columnCount: Math.max(LEAST.columns, size.columns + SPARE.columns),
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: columnPixels(null),
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    mergeData: plan.merges.map(rangeOf),
    defaultStyle: { ff: fontName, fs: 10 },
    cellData,
    rowData: hidden(rowHeights(plan, styles), plan.hiddenRows),
    columnData: hidden(columns(plan), plan.hiddenColumns),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: plan.columnBlocks.length > 0 ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: BooleanNumber.FALSE,
    custom: customOf(plan, ids),
  };
  return { sheet, styles: styles.known };
}

type Matrix = IWorksheetData['cellData'];
type MatrixRow = Record<number, ICellData>;

function cells(plan: SheetPlan, styles: SheetStyles, formulaStyle: FormulaStyle): Matrix {
  const matrix: Record<number, MatrixRow> = {};
  const rowAt = (row: number): MatrixRow => {
    matrix[row] ??= {};
    return matrix[row];
  };
  for (const [place, style] of styles.cells) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    rowAt(row)[column] = { s: style };
  }
  for (const { row, column, rows } of plan.blocks)
    for (const [down, contents] of rows.entries())
      for (const [right, content] of contents.entries()) {
        if (content === null || content === '') continue;
        const cellsOfRow = rowAt(row + down);
        cellsOfRow[column + right] = { ...cellsOfRow[column + right], ...contentData(content, formulaStyle) };
      }
  for (const { row, column, columns } of plan.columnBlocks)
    for (const [right, values] of columns.entries()) {
      const style = styles.columns.get(column + right);
      const look = style === undefined ? {} : { s: style };
      for (const [down, value] of values.entries())
        if (value !== null && value !== '') rowAt(row + down)[column + right] = { ...valueData(value), ...look };
    }
  return matrix;
}

function usedSize({ blocks, columnBlocks, charts }: SheetPlan): { rows: number; columns: number } {
  const ends = [
    ...blocks.map(({ row, column, rows }) => ({
      rows: row + rows.length,
      columns: column + rows.reduce((widest, cellsOfRow) => Math.max(widest, cellsOfRow.length), 0),
    })),
    ...columnBlocks.map(({ row, column, columns: all }) => ({
      rows: row + (all[0]?.length ?? 0),
      columns: column + all.length,
    })),
    ...charts.map(({ area }) => ({ rows: area.lastRow + 1, columns: area.lastColumn + 1 })),
  ];
  return {
    rows: ends.reduce((most, end) => Math.max(most, end.rows), 0),
    columns: ends.reduce((most, end) => Math.max(most, end.columns), 0),
  };
}

function rowHeights({ tallRows }: SheetPlan, { largest }: SheetStyles): Record<number, IRowData> {
  const heights: Record<number, IRowData> = {};
  for (const [row, size] of largest) if (size > 12) heights[row] = { h: pixels(size * 1.5 + 2) };
  for (const { row, lines } of tallRows) heights[row] = { h: Math.max(heights[row]?.h ?? 0, tallPixels(lines)) };
  return heights;
}

function columns({ columnWidths }: SheetPlan): Record<number, IColumnData> {
  const all: Record<number, IColumnData> = {};
  for (const [column, width] of columnWidths.entries()) all[column] = { w: columnPixels(width) };
  return all;
}

/** Lines that nobody sees keep their sizes for when somebody does. */
function hidden<Line extends IRowData | IColumnData>(
  lines: Record<number, Line>,
  places: readonly number[],
): Record<number, Line> {
  for (const line of places) lines[line] = { ...(lines[line] as Line), hd: BooleanNumber.TRUE };
  return lines;
}
