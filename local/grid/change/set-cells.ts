import type { ICellData, Worksheet } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/preset-sheets-core';
import type { ChangedCell, HostFormula } from '../../../core/host/change.ts';
import type { CellContent } from '../../../core/workbook/plan.ts';
import type { FormulaStyle } from '../../../core/workbook/print-formula.ts';
import { cellFormula } from '../cells/cell-formula.ts';
import { cellValue } from '../cells/read-cell.ts';
import { contentData } from '../plan/cell-data.ts';
import type { Grid } from '../univer/create-grid.ts';
import { mutation, oneEdit, type StepWork } from './edit.ts';

/** Takes everything but a cell's look away, so that nothing of the former content stays. */
export const cleared: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };

/** Changes cells that exist; their looks stay. */
export function setCells(grid: Grid, sheet: Worksheet, cells: readonly ChangedCell[], style: FormulaStyle): StepWork {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, content } of cells) {
    cellValue[row] ??= {};
    (cellValue[row] as Record<number, ICellData>)[column] = { ...cleared, ...data(content, style) };
  }
  const params = { unitId: grid.unitId, subUnitId: sheet.getSheetId(), cellValue };
  return oneEdit(
    mutation(SetRangeValuesMutation.id, params, SetRangeValuesUndoMutationFactory(grid.services, params)),
    [{ kind: 'set-cells', title: sheet.getName(), cells: former(grid, sheet, cells) }],
  );
}

const isHostFormula = (content: CellContent | HostFormula): content is HostFormula =>
  typeof content === 'object' && content?.kind === 'host-formula';

function data(content: CellContent | HostFormula, style: FormulaStyle): ICellData {
  if (content === null) return {};
  if (isHostFormula(content)) return { f: content.text };
  return contentData(content, style);
}

/** What the cells held, a cell once, so that the last change of a cell does not hide what was there before. */
function former(grid: Grid, sheet: Worksheet, cells: readonly ChangedCell[]): readonly ChangedCell[] {
  const there = sheet.getCellMatrix();
  const places = new Map(cells.map(({ row, column }) => [`${row},${column}`, { row, column }]));
  return [...places.values()].map(({ row, column }) => {
    const formula = cellFormula(grid, sheet, row, column);
    return {
      row,
      column,
      // What a formula elsewhere spills here comes back by itself.
      content: formula === null ? cellValue(there.getValue(row, column)) : { kind: 'host-formula', text: formula },
    };
  });
}
