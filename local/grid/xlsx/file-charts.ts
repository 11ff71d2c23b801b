import { deserializeRangeWithSheet } from '@univerjs/preset-sheets-core';
import type { ISheetFloatDom } from '@univerjs/preset-sheets-drawing';
import type { Sheet } from 'hucre/xlsx';
import { chartColour } from '../../../core/workbook/theme.ts';
import type { ChartData } from '../charts/chart-data.ts';
import { drawingAt } from '../charts/chart-drawing.ts';
import type { GridRange } from '../plan/grid-range.ts';
import type { Grid } from '../univer/create-grid.ts';

type FileChart = NonNullable<Sheet['charts']>[number];

/** Sheets of a file by title, as the grid knows them. */
type SheetIds = ReadonlyMap<string, string>;

/** The charts of a file's sheet that are ours, ready to be drawn; others are not taken over. */
export const fileCharts = (
  grid: Grid,
  sheetId: string,
  { charts = [] }: Sheet,
  ids: SheetIds,
): readonly ISheetFloatDom[] => {
  const sheet = grid.workbook.getSheetBySheetId(sheetId)?.getConfig();
  return charts.flatMap((chart, index): ISheetFloatDom[] => {
    const data = chartDataOf(chart, ids);
    const { from, to } = chart.anchor ?? {};
    if (data === null || !sheet || !from || !to) return [];
    const corners = {
      from: { row: from.row, rowOffset: 0, column: from.col, columnOffset: 0 },
      to: { row: to.row, rowOffset: 0, column: to.col, columnOffset: 0 },
    };
    return [drawingAt(data, corners, { unitId: grid.unitId, sheet, index })];
  });
};

function chartDataOf(chart: FileChart, ids: SheetIds): ChartData | null {
  const kind = kindOf(chart);
  const { series = [], title = '', altText = '', axes } = chart;
  const categories = rangeOf(series[0]?.categoriesRef, ids);
  if (kind === null || categories === null) return null;
  const drawn = series.flatMap(({ name = '', valuesRef }) => {
    const values = rangeOf(valuesRef, ids);
    return values === null ? [] : [{ name, values }];
  });
  if (drawn.length < series.length) return null;
  const pattern = axes?.y?.numberFormat?.formatCode ?? 'General';
  return { kind, title, description: altText, series: drawn, categories, pattern };
}

/** Ours have one colour and say how blank cells are drawn; the reader does not tell bars from columns, their gaps do. */
function kindOf({
  kinds,
  series = [],
  dispBlanksAs,
  plotVisOnly,
  gapWidth,
  axes,
}: FileChart): ChartData['kind'] | null {
  const hasOurLook = dispBlanksAs === 'span' && plotVisOnly === false && series.length > 0;
  if (!hasOurLook || kinds.length !== 1 || series.some(({ color }) => color !== chartColour)) return null;
  if (kinds[0] === 'line') return 'line';
  if (kinds[0] !== 'bar') return null;
  if (gapWidth === 40 && axes?.x?.reverse === true) return 'bar';
  return gapWidth === 60 && axes?.x?.reverse !== true ? 'column' : null;
}

function rangeOf(reference: string | undefined, ids: SheetIds): GridRange | null {
  if (reference === undefined) return null;
  const { sheetName, range } = deserializeRangeWithSheet(reference);
  const sheetId = ids.get(sheetName);
  if (sheetId === undefined) return null;
  const { startRow, startColumn, endRow, endColumn } = range;
  return { sheetId, row: startRow, column: startColumn, lastRow: endRow, lastColumn: endColumn };
}
