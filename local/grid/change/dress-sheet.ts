import { generateRandomId, type Worksheet } from '@univerjs/core';
import { ISheetDrawingService, type ISheetFloatDom } from '@univerjs/preset-sheets-drawing';
import { noDress, type SheetDress } from '../../../core/workbook/change.ts';
import type { FormulaStyle } from '../../../core/workbook/print-formula.ts';
import { chartData } from '../charts/chart-data.ts';
import { chartDrawing, chartId } from '../charts/chart-drawing.ts';
import { readCustom } from '../plan/custom.ts';
import { gridRange, type SheetIds } from '../plan/grid-range.ts';
import type { Grid } from '../univer/create-grid.ts';
import { addRule } from './add-sheet.ts';
import { addDrawings, removeDrawings } from './drawings.ts';
import { looksEdit } from './dress-looks.ts';
import { validationEdits } from './dress-validations.ts';
import { type Edit, type StepWork, together } from './edit.ts';
import { rememberExact } from './exact-inverse.ts';
import { setCustom } from './set-custom.ts';

/** What a sheet is dressed with: its key in formulas, and what other sheets are known by. */
export type DressContext = Readonly<{ key: string; ids: SheetIds; formulaStyle: FormulaStyle }>;

/** Gives lines that came in their looks, their rules and what they take, and draws charts anew. */
export function* dressSheet(grid: Grid, sheet: Worksheet, dress: SheetDress, context: DressContext): StepWork {
  const done: Edit[] = [];
  for (const edit of edits(grid, sheet, dress, context)) {
    done.push(edit);
    yield edit;
  }
  // A dress has no words for what it took off: a change that is undone later leaves looks as they are.
  const inverse = { kind: 'dress', title: sheet.getName(), dress: noDress } as const;
  rememberExact([inverse], { kind: 'dress', title: sheet.getName(), dress }, together(done));
  return [inverse];
}

function* edits(grid: Grid, sheet: Worksheet, dress: SheetDress, context: DressContext): Generator<Edit, void, void> {
  const place = { unitId: grid.unitId, subUnitId: sheet.getSheetId() };
  yield* looksEdit(grid, sheet, dress);
  for (const rule of dress.rules) yield addRule(rule, generateRandomId(8), place);
  yield* validationEdits(grid, sheet, dress, context);
  if (dress.sparklines.length > 0 || dress.filter !== null) yield customEdit(grid, sheet, dress, context);
  if (dress.charts !== null) yield* chartEdits(grid, sheet, dress.charts, context);
}

function customEdit(grid: Grid, sheet: Worksheet, dress: SheetDress, { key, ids }: DressContext): Edit {
  const former = readCustom(sheet.getConfig().custom);
  const isNew = (row: number, column: number): boolean =>
    dress.sparklines.some((one) => one.row === row && one.column === column);
  return setCustom(grid, sheet, {
    sparklines: [
      ...former.sparklines.filter(({ row, column }) => !isNew(row, column)),
      ...dress.sparklines.map(({ row, column, values }) => ({ row, column, values: gridRange(values, { key }, ids) })),
    ],
    filter: dress.filter ?? former.filter,
  });
}

/** One for one in their order; one that somebody removed stays away. */
function* chartEdits(
  grid: Grid,
  sheet: Worksheet,
  charts: NonNullable<SheetDress['charts']>,
  { key, ids }: DressContext,
): Generator<Edit, void, void> {
  const [unitId, id] = [grid.unitId, sheet.getSheetId()];
  const there = (grid.services.get(ISheetDrawingService).getDrawingData(unitId, id) ?? {}) as Record<
    string,
    ISheetFloatDom
  >;
  const drawings = charts.flatMap((chart, index) => {
    const former = there[chartId(id, index)];
    const data = chartData(chart, { key }, ids);
    return former ? [{ former, now: chartDrawing(data, chart.area, { unitId, sheet: sheet.getConfig(), index }) }] : [];
  });
  if (drawings.length === 0) return;
  yield removeDrawings(
    grid,
    drawings.map(({ former }) => former),
  );
  yield addDrawings(
    grid,
    drawings.map(({ now }) => now),
  );
}
