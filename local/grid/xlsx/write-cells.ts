import { BooleanNumber, type IRange, type Workbook, type Worksheet } from '@univerjs/core';
import { ERROR_TYPE_SET, type ErrorType, FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Cell, CellStyle, CellValue, ColumnDef, WriteSheet } from 'hucre/xlsx';
import { cellAddress, rangeAddress } from '../../../core/workbook/address.ts';
import { readSheet, type SheetReader } from '../cells/read-sheet.ts';
import type { Grid } from '../univer/create-grid.ts';
import { cellStyleOf } from './cell-style.ts';
import { fileFormula } from './formula-text.ts';

/** The cells of a sheet as the writer takes them. */
export function writeCells(grid: Grid, sheet: Worksheet): Map<string, Partial<Cell>> {
  const reader = readSheet(grid, sheet);
  const looks = styleReader(grid.workbook);
  const cells = new Map<string, Partial<Cell>>();
  const spills = spillRanges(grid, sheet);
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const style = looks(cell?.s);
    const content = contentOf(reader, row, column, spills);
    if (content !== null || style !== null)
      cells.set(`${row},${column}`, { ...(content ?? { value: null, type: 'empty' }), ...(style ? { style } : {}) });
  });
  return cells;
}

/** Styles are shared by many cells: each is worked out once. */
function styleReader(
  workbook: Workbook,
): (style: Parameters<ReturnType<Workbook['getStyles']>['get']>[0]) => CellStyle | null {
  const known = new Map<unknown, CellStyle | null>();
  const styles = workbook.getStyles();
  return (style) => {
    if (!style) return null;
    let found = known.get(style);
    if (found === undefined) {
      found = cellStyleOf(styles.get(style));
      known.set(style, found);
    }
    return found;
  };
}

function contentOf(
  reader: SheetReader,
  row: number,
  column: number,
  spills: ReadonlyMap<string, string>,
): Partial<Cell> | null {
  const formula = reader.formula(row, column);
  const value = reader.value(row, column);
  if (formula === null) return value === null ? null : { value, type: typeOf(value) };
  const spill = spills.get(`${row},${column}`);
  // Errors come out again wherever the file is computed; the writer has no word for them.
  const isError = ERROR_TYPE_SET.has(value as ErrorType);
  return {
    value: null,
    type: 'formula',
    formula: fileFormula(formula),
    ...(isError ? {} : { formulaResult: value ?? '' }),
    ...(spill ? { formulaType: 'array', formulaRef: spill, formulaDynamic: true } : {}),
  };
}

const typeOf = (value: NonNullable<CellValue>): 'string' | 'number' | 'boolean' =>
  typeof value as 'string' | 'number' | 'boolean';

/** Where formulas spill to, by the place of each. */
function spillRanges({ services, unitId }: Grid, sheet: Worksheet): ReadonlyMap<string, string> {
  const rows = services.get(FormulaDataModel).getArrayFormulaRange()?.[unitId]?.[sheet.getSheetId()] ?? {};
  const found = new Map<string, string>();
  for (const [row, columns] of Object.entries(rows))
    for (const [column, range] of Object.entries<IRange>(columns ?? {})) {
      const { startRow, startColumn, endRow, endColumn } = range;
      const address = rangeAddress(startRow, startColumn, endRow, endColumn);
      if (address !== cellAddress(startRow, startColumn)) found.set(`${row},${column}`, address);
    }
  return found;
}

/** The widths of columns, in characters. */
export function writeColumns(sheet: Worksheet): ColumnDef[] {
  const { columnData, defaultColumnWidth } = sheet.getConfig();
  const last = Object.keys(columnData).reduce((most, column) => Math.max(most, Number(column) + 1), 0);
  return Array.from({ length: last }, (_, column) => ({
    width: Math.round((((columnData[column]?.w ?? defaultColumnWidth) - 5) / 7) * 100) / 100,
    ...(columnData[column]?.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
  }));
}

/** The heights of rows that have their own, in points. */
export function writeRows(sheet: Worksheet): NonNullable<WriteSheet['rowDefs']> {
  const rows = new Map() as NonNullable<WriteSheet['rowDefs']>;
  for (const [row, data] of Object.entries(sheet.getConfig().rowData)) {
    if (data?.h === undefined && data?.hd !== BooleanNumber.TRUE) continue;
    rows.set(Number(row), {
      ...(data.h === undefined ? {} : { height: (data.h * 3) / 4 }),
      ...(data.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
    });
  }
  return rows;
}
