import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import type { CellValue } from '../../../core/workbook/plan.ts';
import type { Grid } from '../univer/create-grid.ts';
import { cellValue } from './read-cell.ts';

/** Reads the cells of one sheet, with the cells that formulas spill into. */
export type SheetReader = Readonly<{
  /** One more than the last row and column that hold anything. */
  size: Readonly<{ rows: number; columns: number }>;
  value(row: number, column: number): CellValue;
  /** With its leading `=`; null where a cell holds none of its own. */
  formula(row: number, column: number): string | null;
  cell(row: number, column: number): Nullable<ICellData>;
}>;

type Master = Readonly<{ formula: string; row: number; column: number }>;

export function readSheet({ services, unitId }: Grid, sheet: Worksheet): SheetReader {
  const cells = sheet.getCellMatrix();
  const spilled = services.get(FormulaDataModel).getArrayFormulaCellData()?.[unitId]?.[sheet.getSheetId()] ?? {};
  const masters = new Map<string, Master>();
  let [rows, columns] = [0, 0];
  const reach = (row: number, column: number): void => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  cells.forValue((row, column, cell: Nullable<ICellData>) => {
    if (!cell) return;
    if (cell.f && cell.si) masters.set(cell.si, { formula: cell.f, row, column });
    if (cell.f || cell.si || cellValue(cell) !== null) reach(row, column);
  });
  for (const [row, across] of Object.entries(spilled))
    for (const column of Object.keys(across ?? {})) reach(Number(row), Number(column));

  const lexer = services.get(LexerTreeBuilder);
  function formula(row: number, column: number): string | null {
    const cell = cells.getValue(row, column);
    if (cell?.f) return cell.f;
    const master = masters.get(cell?.si ?? '');
    // Copied formulas are kept once, and moved along for each cell.
    return master ? lexer.moveFormulaRefOffset(master.formula, column - master.column, row - master.row) : null;
  }
  return {
    size: { rows, columns },
    cell: (row, column) => cells.getValue(row, column),
    value(row, column) {
      const cell = cells.getValue(row, column);
      // The grid forgets the empty text that a formula gives.
      return cellValue(cell) ?? cellValue(spilled[row]?.[column]) ?? (cell?.f || cell?.si ? '' : null);
    },
    formula,
  };
}
