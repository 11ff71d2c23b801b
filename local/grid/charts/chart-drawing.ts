import { BooleanNumber, DrawingTypeEnum, type IWorksheetData } from '@univerjs/core';
import type { ISheetFloatDom } from '@univerjs/preset-sheets-drawing';
import type { Area } from '../../../core/workbook/plan.ts';
import type { ChartData } from './chart-data.ts';

/** The name under which the grid finds what draws a chart. */
export const CHART_COMPONENT = 'marksheet-chart';

/** What the grid knows the charts of a sheet of ours by, in their order. */
export const chartId = (sheetId: string, index: number): string => `${sheetId}-chart-${index}`;

type Place = Readonly<{ unitId: string; sheet: IWorksheetData; index: number }>;

/** A chart over an area of cells, as the grid keeps its drawings. */
export const chartDrawing = (data: ChartData, area: Area, place: Place): ISheetFloatDom =>
  drawingAt(
    data,
    {
      from: { row: area.row, rowOffset: 0, column: area.column, columnOffset: 0 },
      to: { row: area.lastRow + 1, rowOffset: 0, column: area.lastColumn + 1, columnOffset: 0 },
    },
    place,
  );

/** A chart between two corners. */
export const drawingAt = (
  data: ChartData,
  corners: ISheetFloatDom['sheetTransform'],
  { unitId, sheet, index }: Place,
): ISheetFloatDom =>
  placedDrawing(
    {
      unitId,
      subUnitId: sheet.id,
      drawingId: chartId(sheet.id, index),
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: CHART_COMPONENT,
      sheetTransform: corners,
      axisAlignSheetTransform: corners,
      data,
      allowTransform: true,
    },
    sheet,
  );

/** A drawing measured by where its corners lie on the sheet. */
export function placedDrawing(drawing: ISheetFloatDom, sheet: IWorksheetData): ISheetFloatDom {
  const { from, to } = drawing.sheetTransform;
  const left = (column: number, offset: number): number => sheet.rowHeader.width + widthBefore(sheet, column) + offset;
  const top = (row: number, offset: number): number => sheet.columnHeader.height + heightBefore(sheet, row) + offset;
  const [start, above] = [left(from.column, from.columnOffset), top(from.row, from.rowOffset)];
  return {
    ...drawing,
    transform: {
      ...drawing.transform,
      left: start,
      top: above,
      width: left(to.column, to.columnOffset) - start,
      height: top(to.row, to.rowOffset) - above,
    },
  };
}

function widthBefore({ columnData, defaultColumnWidth }: IWorksheetData, column: number): number {
  let width = 0;
  for (let index = 0; index < column; index += 1)
    width += shownSize(columnData[index]?.hd, columnData[index]?.w ?? defaultColumnWidth);
  return width;
}

const shownSize = (hidden: BooleanNumber | undefined, size: number): number =>
  hidden === BooleanNumber.TRUE ? 0 : size;

function heightBefore({ rowData, defaultRowHeight }: IWorksheetData, row: number): number {
  let height = 0;
  for (let index = 0; index < row; index += 1)
    height += shownSize(rowData[index]?.hd, rowData[index]?.h ?? defaultRowHeight);
  return height;
}
