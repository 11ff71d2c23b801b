import type { ICellData, IStyleData, Worksheet } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
} from '@univerjs/preset-sheets-core';
import type { SheetDress } from '../../../core/workbook/change.ts';
import type { Style } from '../../../core/workbook/plan.ts';
import { cellStyle } from '../../../core/workbook/theme.ts';
import { columnPixels, tallPixels } from '../plan/sheet-data.ts';
import { styleData } from '../plan/style-data.ts';
import type { Grid } from '../univer/create-grid.ts';
import { type Edit, mutation } from './edit.ts';

type Cells = Record<number, Record<number, ICellData>>;

/** The looks of areas, later ones over earlier ones, and the sizes of lines. */
export function* looksEdit(grid: Grid, sheet: Worksheet, dress: SheetDress): Generator<Edit, void, void> {
  const place = { unitId: grid.unitId, subUnitId: sheet.getSheetId() };
  if (dress.styles.length > 0) yield styleEdit(grid, sheet, dress);
  for (const { column, width } of dress.widths) {
    const range = { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: column, endColumn: column };
    const params = { ...place, ranges: [range], colWidth: columnPixels(width) };
    yield mutation(SetWorksheetColWidthMutation.id, params, SetWorksheetColWidthMutationFactory(params, sheet));
  }
  for (const { row, lines } of dress.tallRows) {
    const range = { startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
    const params = { ...place, ranges: [range], rowHeight: tallPixels(lines) };
    yield mutation(SetWorksheetRowHeightMutation.id, params, SetWorksheetRowHeightMutationFactory(params, sheet));
  }
}

function styleEdit({ unitId, workbook }: Grid, sheet: Worksheet, { styles }: SheetDress): Edit {
  const place = { unitId, subUnitId: sheet.getSheetId() };
  const looks = new Map<string, Style>();
  for (const { style, row, column, lastRow, lastColumn } of styles)
    for (let down = row; down <= lastRow; down += 1)
      for (let right = column; right <= lastColumn; right += 1)
        looks.set(`${down},${right}`, { ...looks.get(`${down},${right}`), ...style });
  const [none, now, former]: [Cells, Cells, Cells] = [{}, {}, {}];
  const known = new Map<string, IStyleData>();
  const matrix = sheet.getCellMatrix();
  for (const [key, style] of looks) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const text = JSON.stringify(style);
    const look = known.get(text) ?? styleData(cellStyle(style, false));
    known.set(text, look);
    const before = workbook.getStyles().get(matrix.getValue(row, column)?.s) ?? null;
    put(none, row, column, { s: null });
    put(now, row, column, { s: look });
    put(former, row, column, { s: before });
  }
  // Without the trigger the grid takes the formulas of these cells away.
  const set = (cellValue: Cells) => ({
    id: SetRangeValuesMutation.id,
    params: { ...place, cellValue, trigger: SetStyleCommand.id },
  });
  // The grid lays a style over the one that is there: that one has to go first.
  return { redo: [set(none), set(now)], undo: [set(none), set(former)] };
}

function put(cells: Cells, row: number, column: number, cell: ICellData): void {
  cells[row] ??= {};
  (cells[row] as Record<number, ICellData>)[column] = cell;
}
