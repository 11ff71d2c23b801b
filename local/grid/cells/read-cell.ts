import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../../../core/workbook/plan.ts';

/** What a cell of the grid holds, as hosts tell it; an error is its text. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1 || value === 'TRUE';
  return value;
}

/** Whether a cell shows anything to people. */
export const isEmptyCell = (cell: Nullable<ICellData>): boolean =>
  cell === undefined || cell === null || (!cell.f && !cell.si && (cellValue(cell) ?? '') === '' && !cell.p);
