import type { Worksheet } from '@univerjs/core';
import { ISheetDrawingService, type ISheetFloatDom } from '@univerjs/preset-sheets-drawing';
import type { LineChange } from '../../../../core/workbook/shift/line-change.ts';
import { shiftedLine, shiftedSpan } from '../../../../core/workbook/shift/line-change.ts';
import { shiftedArea } from '../../../../core/workbook/shift/shift-area.ts';
import type { ChartData } from '../../charts/chart-data.ts';
import { CHART_COMPONENT, placedDrawing } from '../../charts/chart-drawing.ts';
import type { GridRange } from '../../plan/grid-range.ts';
import type { Grid } from '../../univer/create-grid.ts';
import { addDrawings, removeDrawings } from '../drawings.ts';
import type { Edit } from '../edit.ts';

type Drawing = ISheetFloatDom;

/** Where a range of a chart is once lines have changed; one that is gone holds no cell. */
export function shiftedGridRange(range: GridRange, sheetId: string, change: LineChange): GridRange {
  if (range.sheetId !== sheetId) return range;
  const area = shiftedArea(range, change);
  return area === null ? { ...range, lastRow: range.row - 1 } : { ...range, ...area };
}

/**
 * Charts read what they read before, and drawings stay over their cells. Each edit is asked for once the one before it
 * is done, the lines first: drawings are measured by the sizes that lines have then.
 */
export function* drawingEdits(grid: Grid, sheet: Worksheet, change: LineChange): Generator<Edit, void, void> {
  for (const on of grid.workbook.getSheets()) {
    const id = on.getSheetId();
    const former = structuredClone(
      Object.values(grid.services.get(ISheetDrawingService).getDrawingData(grid.unitId, id) ?? {}),
    ) as Drawing[];
    const now = former.map((drawing) => {
      const read = isChart(drawing) ? { ...drawing, data: shiftedChart(drawing, sheet.getSheetId(), change) } : drawing;
      return on === sheet ? placedDrawing(moved(read, change), on.getConfig()) : read;
    });
    const changed = former.flatMap((drawing, index) =>
      JSON.stringify(drawing) === JSON.stringify(now[index]) ? [] : [index],
    );
    if (changed.length === 0) continue;
    yield removeDrawings(
      grid,
      changed.map((index) => former[index] as Drawing),
    );
    yield addDrawings(
      grid,
      changed.map((index) => now[index] as Drawing),
    );
  }
}

const isChart = (drawing: Drawing): boolean => drawing.componentKey === CHART_COMPONENT;

function shiftedChart({ data }: Drawing, sheetId: string, change: LineChange): ChartData {
  const chart = data as unknown as ChartData;
  return {
    ...chart,
    series: chart.series.map(({ name, values }) => ({ name, values: shiftedGridRange(values, sheetId, change) })),
    categories: shiftedGridRange(chart.categories, sheetId, change),
  };
}

type Corner = Drawing['sheetTransform']['from'];

/** A drawing keeps to its first line, and grows and shrinks with the lines that it covers. */
function moved(drawing: Drawing, change: LineChange): Drawing {
  const { from, to } = drawing.sheetTransform;
  const [line, offset] =
    change.axis === 'rows' ? (['row', 'rowOffset'] as const) : (['column', 'columnOffset'] as const);
  // A corner right on a line's edge lies on the line before.
  const isOnEdge = to[offset] === 0 && to[line] > from[line];
  const last = to[line] - (isOnEdge ? 1 : 0);
  const length = last - from[line];
  const [start, end] = spanAfter([from[line], last], length, change);
  const corner = (one: Corner, at: number): Corner => ({ ...one, [line]: at });
  const anchor = {
    ...drawing.sheetTransform,
    from: corner(from, start),
    to: corner(to, end + (isOnEdge ? 1 : 0)),
  };
  return { ...drawing, sheetTransform: anchor, axisAlignSheetTransform: anchor };
}

function spanAfter(
  [first, last]: readonly [number, number],
  length: number,
  change: LineChange,
): readonly [number, number] {
  if (change.kind === 'move') {
    const start = shiftedLine(first, change) ?? first;
    return [start, start + length];
  }
  return shiftedSpan([first, last], change) ?? [change.at, change.at + length];
}
