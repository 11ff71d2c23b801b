import type { ICellData, Worksheet } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/preset-sheets-core';
import type { ChangedCell, ChangeStep } from '../../../core/host/change.ts';
import type { CellValue, ColumnBlock } from '../../../core/workbook/plan.ts';
import { cellFormula } from '../cells/cell-formula.ts';
import { cellValue } from '../cells/read-cell.ts';
import { valueData } from '../plan/cell-data.ts';
import type { Grid } from '../univer/create-grid.ts';
import { mutation, type StepWork } from './edit.ts';
import { cleared } from './set-cells.ts';

/** Rows that are written at once: the page breathes in between. */
const ROWS_AT_ONCE = 5000;

/** Writes values by columns; the looks of cells stay. */
export function* setBlock(grid: Grid, sheet: Worksheet, block: ColumnBlock): StepWork {
  const inverse = formerBlock(grid, sheet, block);
  const length = block.columns[0]?.length ?? 0;
  for (let first = 0; first < length; first += ROWS_AT_ONCE) {
    const cells: Record<number, Record<number, ICellData>> = {};
    for (let down = first; down < Math.min(length, first + ROWS_AT_ONCE); down += 1)
      cells[block.row + down] = Object.fromEntries(
        block.columns.map((values, right) => [block.column + right, written(values[down] ?? null)]),
      );
    const params = { unitId: grid.unitId, subUnitId: sheet.getSheetId(), cellValue: cells };
    yield mutation(SetRangeValuesMutation.id, params, SetRangeValuesUndoMutationFactory(grid.services, params));
  }
  return inverse;
}

const written = (value: CellValue): ICellData =>
  value === null || value === '' ? cleared : { ...cleared, ...valueData(value) };

/** What stood there: values as a block, formulas one by one. */
function formerBlock(grid: Grid, sheet: Worksheet, { row, column, columns }: ColumnBlock): readonly ChangeStep[] {
  const title = sheet.getName();
  const cells = sheet.getCellMatrix();
  const formulas: ChangedCell[] = [];
  const former = columns.map((values, right) =>
    values.map((_, down): CellValue => {
      const text = cellFormula(grid, sheet, row + down, column + right);
      if (text === null) return cellValue(cells.getValue(row + down, column + right));
      formulas.push({ row: row + down, column: column + right, content: { kind: 'host-formula', text } });
      return null;
    }),
  );
  const block: ChangeStep = { kind: 'set-block', title, block: { row, column, columns: former } };
  return formulas.length === 0 ? [block] : [block, { kind: 'set-cells', title, cells: formulas }];
}
