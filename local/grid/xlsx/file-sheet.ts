import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Cell, CellStyle, CellValue, Sheet } from 'hucre/xlsx';
import { serialOf } from '../../../sidebar/xlsx/serial.ts';
import { valueData } from '../plan/cell-data.ts';
import { columnPixels } from '../plan/sheet-data.ts';
import { styleData } from '../plan/style-data.ts';
import { gridFormula } from './formula-text.ts';

/** Gathers the styles of a whole workbook, each once. */
export type StyleBook = Readonly<{ nameOf(style: CellStyle): string; all(): Record<string, IStyleData> }>;

/** `font` is what a style has that names none: the grid draws lists in cells without their sheet's own. */
export function styleBook(font: IStyleData): StyleBook {
  const names = new Map<string, string>();
  const all: Record<string, IStyleData> = {};
  return {
    nameOf(style) {
      const content = JSON.stringify(style);
      const name = names.get(content) ?? `file-${names.size}`;
      names.set(content, name);
      all[name] ??= { ...font, ...styleData(style) };
      return name;
    },
    all: () => all,
  };
}

/** Moves a formula that several cells share along to one of them. */
export type MoveFormula = (formula: string, columns: number, rows: number) => string;

/** A sheet of a file as the grid keeps it. */
export function fileSheet(
  sheet: Sheet,
  id: string,
  { styles, move, font }: Readonly<{ styles: StyleBook; move: MoveFormula; font: IStyleData }>,
): Partial<IWorksheetData> {
  const cellData = cellsOf(sheet, styles, move);
  const columns = Math.max(20, ...sheet.rows.map((row) => row.length + 4), sheet.columns?.length ?? 0);
  const { rows: frozenRows = 0, columns: frozenColumns = 0 } = sheet.freezePane ?? {};
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
    rowCount: Math.max(200, sheet.rows.length + 100),
    columnCount: columns,
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    cellData,
    rowData: rowsOf(sheet),
    columnData: columnsOf(sheet),
    showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    defaultStyle: font,
    defaultColumnWidth: columnPixels(null),
    defaultRowHeight: 20,
  };
}

type Matrix = Record<number, Record<number, ICellData>>;

function cellsOf({ rows, cells = new Map() }: Sheet, styles: StyleBook, move: MoveFormula): Matrix {
  const matrix: Matrix = {};
  const put = (row: number, column: number, data: ICellData): void => {
    matrix[row] ??= {};
    (matrix[row] as Record<number, ICellData>)[column] = { ...matrix[row]?.[column], ...data };
  };
  for (const [row, values] of rows.entries())
    for (const [column, value] of values.entries()) if (value !== null && value !== '') put(row, column, plain(value));
  const shared = new Map<number, Readonly<{ formula: string; row: number; column: number }>>();
  for (const [place, cell] of cells) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (cell.formula && cell.formulaSharedIndex !== undefined)
      shared.set(cell.formulaSharedIndex, { formula: gridFormula(cell.formula), row, column });
    if (cell.style) put(row, column, { s: styles.nameOf(cell.style) });
    const formula = formulaOf(cell, row, column, shared, move);
    // Its value is computed anew, as any formula's is.
    if (formula !== null) put(row, column, { f: formula });
  }
  return matrix;
}

function formulaOf(
  cell: Partial<Cell>,
  row: number,
  column: number,
  shared: ReadonlyMap<number, Readonly<{ formula: string; row: number; column: number }>>,
  move: MoveFormula,
): string | null {
  if (cell.formula) return gridFormula(cell.formula);
  const master = cell.formulaSharedIndex === undefined ? undefined : shared.get(cell.formulaSharedIndex);
  return master ? move(master.formula, column - master.column, row - master.row) : null;
}

const plain = (value: NonNullable<CellValue>): ICellData => valueData(value instanceof Date ? serialOf(value) : value);

function rowsOf({ rowDefs = new Map() }: Sheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, { height, hidden }] of rowDefs)
    rows[row] = {
      ...(height === undefined ? {} : { h: Math.round((height * 4) / 3) }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  return rows;
}

function columnsOf({ columns = [] }: Sheet): Record<number, Partial<IColumnData>> {
  const all: Record<number, Partial<IColumnData>> = {};
  for (const [column, { width, hidden }] of columns.entries())
    if (width !== undefined || hidden)
      all[column] = {
        ...(width === undefined ? {} : { w: columnPixels(width) }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      };
  return all;
}
