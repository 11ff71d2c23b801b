import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { type BaseReferenceObject, ERROR_TYPE_SET, type ErrorType } from '@univerjs/preset-sheets-core';
import type { CellValue } from '../../../core/workbook/plan.ts';

/** A row or a column of cells, read once for all formulas of one calculation. */
export type Column = Readonly<{
  /** Names these cells and no others. */
  key: string;
  cells: readonly CellValue[];
  hasText: boolean;
  hasError: boolean;
}>;

/** Reads the ranges that formulas name; what was read is the same until the next calculation. */
export type ColumnReader = Readonly<{
  /** null for rectangles, which are read as they always were. */
  read(reference: BaseReferenceObject): Column | null;
  forget(): void;
}>;

export function columnReader(): ColumnReader {
  const known = new Map<string, Column>();
  return {
    read(reference) {
      const { startRow, startColumn, endRow, endColumn } = reference.getRangeData();
      const size = [startRow, startColumn, endRow, endColumn];
      if (!size.every(Number.isFinite) || (startColumn !== endColumn && startRow !== endRow)) return null;
      const key = [reference.getUnitId(), reference.getSheetId(), ...size].join(' ');
      const column = known.get(key) ?? readColumn(reference, key);
      known.set(key, column);
      return column;
    },
    forget: () => known.clear(),
  };
}

function readColumn(reference: BaseReferenceObject, key: string): Column {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangeData();
  const cells: CellValue[] = [];
  const cellAt = cellReader(reference);
  let [hasText, hasError] = [false, false];
  for (let row = startRow; row <= endRow; row += 1)
    for (let column = startColumn; column <= endColumn; column += 1) {
      const value = heldBy(cellAt(row, column));
      if (typeof value === 'string') {
        hasText = true;
        hasError ||= ERROR_TYPE_SET.has(value as ErrorType);
      }
      cells.push(value);
    }
  return { key, cells, hasText, hasError };
}

type SheetData = ReturnType<BaseReferenceObject['getCurrentActiveSheetData']>;

/** The grid looks in five places for every cell; where nothing was computed on the sheet there is but one. */
function cellReader(reference: BaseReferenceObject): (row: number, column: number) => Nullable<ICellData> {
  const computed = [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentActiveArrayFormulaCellData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
  ];
  const isPlain =
    computed.every((cells) => !cells || cells.getLength() === 0) &&
    Object.keys(reference.getRuntimeFeatureCellData()).length === 0;
  // A sheet that came while the formulas were put in order is not among those that are computed.
  const sheet: SheetData | undefined = reference.getCurrentActiveSheetData();
  if (!isPlain || sheet === undefined) return (row, column) => reference.getCellData(row, column);
  return (row, column) => sheet.cellData.getValue(row, column);
}

function heldBy(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  return cell?.t === CellValueType.BOOLEAN ? Boolean(Number(value)) : value;
}
