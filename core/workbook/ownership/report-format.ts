import type { NumberFormat } from '../number-format.ts';
import type { SheetPlan, WorkbookPlan } from '../plan.ts';
import type { MarkedSheet } from './marked-sheet.ts';
import { type PlanGrid, planGrid } from './plan-grid.ts';
import { placeOf } from './report-place.ts';

/** How numbers show in a cell of a workbook as it was, by its sheet's title and its address. */
export type FormatAt = (title: string, address: string) => NumberFormat['kind'];

/** Looks up formats in a plan, whose cells are found by what their rows and columns are, wherever they stand. */
export function formatOf({ sheets }: WorkbookPlan, byTitle: ReadonlyMap<string, MarkedSheet>): FormatAt {
  const grids = new Map<string, PlanGrid>();
  const gridOf = (sheet: SheetPlan): PlanGrid => {
    const grid = grids.get(sheet.key) ?? planGrid(sheet);
    grids.set(sheet.key, grid);
    return grid;
  };
  return (title, address) => {
    const marked = byTitle.get(title);
    const sheet = sheets.find(({ key }) => key === marked?.key);
    const place = placeOf(address);
    if (marked === undefined || sheet === undefined || place === null) return 'general';
    const grid = gridOf(sheet);
    const keyAt = (lines: MarkedSheet['rows'], at: number) => lines.find(({ position }) => position === at)?.key;
    const row = grid.records?.row ?? grid.rowKeys.indexOf(keyAt(marked.rows, place.row) ?? '');
    const column = grid.columnKeys.indexOf(keyAt(marked.columns, place.column) ?? '');
    return row < 0 || column < 0 ? 'general' : plannedFormat(sheet, row, column);
  };
}

const plannedFormat = ({ styles }: SheetPlan, row: number, column: number): NumberFormat['kind'] =>
  [...styles]
    .reverse()
    .find(
      ({ style, ...area }) =>
        style.format !== undefined &&
        area.row <= row &&
        row <= area.lastRow &&
        area.column <= column &&
        column <= area.lastColumn,
    )?.style.format?.kind ?? 'general';
