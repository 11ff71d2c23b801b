import type { RangeReference } from '../../../core/workbook/formula.ts';
import type { Area, SheetPlan } from '../../../core/workbook/plan.ts';

/** What the grid knows the sheets of one change by, for each key in their plan. */
export type SheetIds = ReadonlyMap<string, string>;

/** Cells of a sheet that the grid knows by this id. */
export type GridRange = Area & Readonly<{ sheetId: string }>;

/** Where a planned reference points in the grid; one without a sheet stays on its own. */
export function gridRange(
  { sheet, row, column, lastRow, lastColumn }: RangeReference,
  { key }: Pick<SheetPlan, 'key'>,
  ids: SheetIds,
): GridRange {
  return { sheetId: ids.get(sheet ?? key) ?? '', row, column, lastRow, lastColumn };
}

/** An area as the grid writes it. */
export const rangeOf = ({ row, column, lastRow, lastColumn }: Area) => ({
  startRow: row,
  startColumn: column,
  endRow: lastRow,
  endColumn: lastColumn,
});
