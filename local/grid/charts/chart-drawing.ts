import { DrawingTypeEnum, type IWorksheetData } from '@univerjs/core';
import type { ISheetFloatDom } from '@univerjs/preset-sheets-drawing';
import type { Area } from '../../../core/workbook/plan.ts';
import type { ChartData } from './chart-data.ts';

/** The name under which the grid finds what draws a chart. */
export const CHART_COMPONENT = 'marksheet-chart';

/** A chart over an area of cells, as the grid keeps its drawings. */
export function chartDrawing(
  data: ChartData,
  area: Area,
  place: Readonly<{ unitId: string; sheet: IWorksheetData; id: string }>,
): ISheetFloatDom {
  const { unitId, sheet, id } = place;
  const anchor = {
    from: { row: area.row, rowOffset: 0, column: area.column, columnOffset: 0 },
    to: { row: area.lastRow + 1, rowOffset: 0, column: area.lastColumn + 1, columnOffset: 0 },
  };
  const left = sheet.rowHeader.width + widthBefore(sheet, area.column);
  const top = sheet.columnHeader.height + heightBefore(sheet, area.row);
  return {
    unitId,
    subUnitId: sheet.id,
    drawingId: id,
    drawingType: DrawingTypeEnum.DRAWING_DOM,
    componentKey: CHART_COMPONENT,
    sheetTransform: anchor,
    axisAlignSheetTransform: anchor,
    transform: {
      left,
      top,
      width: sheet.rowHeader.width + widthBefore(sheet, area.lastColumn + 1) - left,
      height: sheet.columnHeader.height + heightBefore(sheet, area.lastRow + 1) - top,
    },
    data,
    allowTransform: true,
  };
}

function widthBefore({ columnData, defaultColumnWidth }: IWorksheetData, column: number): number {
  let width = 0;
  for (let index = 0; index < column; index += 1) width += columnData[index]?.w ?? defaultColumnWidth;
  return width;
}

function heightBefore({ rowData, defaultRowHeight }: IWorksheetData, row: number): number {
  let height = 0;
  for (let index = 0; index < row; index += 1) height += rowData[index]?.h ?? defaultRowHeight;
  return height;
}
