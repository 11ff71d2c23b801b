import type { IWorksheetData } from '@univerjs/core';
import { ISheetDrawingService, type ISheetFloatDom } from '@univerjs/preset-sheets-drawing';
import type { SheetChart, Sparkline } from 'hucre/xlsx';
import { cellAddress, quotedTitle } from '../../../core/workbook/address.ts';
import { chartColour } from '../../../core/workbook/theme.ts';
import type { ChartData } from '../charts/chart-data.ts';
import { CHART_COMPONENT } from '../charts/chart-drawing.ts';
import { readCustom } from '../plan/custom.ts';
import type { GridRange } from '../plan/grid-range.ts';
import type { Grid } from '../univer/create-grid.ts';

/** The drawings of a sheet: our charts as a file says them, and whether there are others. */
export function writeCharts(grid: Grid, sheetId: string): Readonly<{ charts: SheetChart[]; hasOthers: boolean }> {
  const drawings = Object.values(grid.services.get(ISheetDrawingService).getDrawingData(grid.unitId, sheetId) ?? {});
  const ours = drawings.filter((drawing) => 'componentKey' in drawing && drawing.componentKey === CHART_COMPONENT);
  return {
    charts: ours.flatMap((drawing) => {
      const { data } = drawing as ISheetFloatDom;
      return isDrawn(data as unknown as ChartData) ? [chartOf(grid, drawing as ISheetFloatDom)] : [];
    }),
    hasOthers: ours.length < drawings.length,
  };
}

/** Whether the cells that a chart reads are there: lines that go may take them along. */
const isDrawn = ({ categories, series }: ChartData): boolean =>
  [categories, ...series.map(({ values }) => values)].every(
    ({ row, lastRow, column, lastColumn }) => row <= lastRow && column <= lastColumn,
  );

function chartOf(grid: Grid, { data, sheetTransform }: ISheetFloatDom): SheetChart {
  const { kind, title, description, series, categories, pattern } = data as unknown as ChartData;
  const { from, to } = sheetTransform;
  const formatCode = { formatCode: pattern };
  return {
    type: kind,
    ...(title === '' ? {} : { title, titleFontSize: 12 }),
    altText: description,
    series: series.map(({ name, values }) => ({
      name,
      values: reference(grid, values),
      categories: reference(grid, categories),
      color: chartColour,
    })),
    legend: false,
    dispBlanksAs: 'span',
    plotVisOnly: false,
    ...(kind === 'bar'
      ? { gapWidth: 40, dataLabels: { showValue: true, numberFormat: formatCode } }
      : { gapWidth: 60 }),
    axes: {
      y: { numberFormat: formatCode, gridlines: { major: false }, hidden: kind === 'bar' },
      x: { reverse: kind === 'bar' },
    },
    anchor: { from: { row: from.row, col: from.column }, to: { row: to.row, col: to.column } },
  };
}

/** The small columns within cells. */
export const writeSparklines = (grid: Grid, { custom }: IWorksheetData): Sparkline[] =>
  readCustom(custom).sparklines.map(({ row, column, values }) => ({
    location: cellAddress(row, column),
    dataRange: reference(grid, values),
    type: 'column',
    color: chartColour,
  }));

function reference({ workbook }: Grid, { sheetId, row, column, lastRow, lastColumn }: GridRange): string {
  const title = workbook.getSheetBySheetId(sheetId)?.getName() ?? '';
  const corners = [cellAddress(row, column), cellAddress(lastRow, lastColumn)];
  return `${quotedTitle(title)}!${corners.map((corner) => corner.replace(/^([A-Z]+)/, '$$$1$$')).join(':')}`;
}
