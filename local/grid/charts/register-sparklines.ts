import { type ICellCustomRender, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { chartColour } from '../../../core/workbook/theme.ts';
import { readCustom, type StoredSparkline } from '../plan/custom.ts';
import type { Grid } from '../univer/create-grid.ts';
import { rangeCells } from './chart-values.ts';

/** Room between the columns and the edges of their cell, in pixels. */
const EDGE = 4;

/** Tells the grid to draw small columns in the cells that carry some; the cells themselves stay as they are. */
export function registerSparklines(grid: Grid): void {
  grid.services.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col }, next) => {
      const found = sparklineAt(grid, subUnitId, row, col);
      return next(found === undefined ? cell : { ...cell, customRender: [drawing(grid, found)] });
    },
    priority: InterceptCellContentPriority.DATA_VALIDATION,
  });
}

const drawing = (grid: Grid, { values }: StoredSparkline): ICellCustomRender => ({
  drawWith: (context, { primaryWithCoord: { startX, startY, endX, endY } }) => {
    const numbers = rangeCells(grid, values).map(({ number }) => number);
    const [width, height] = [endX - startX - 2 * EDGE, endY - startY - 2 * EDGE];
    drawColumns(context, numbers, { x: startX + EDGE, y: startY + EDGE, width, height });
  },
});

function sparklineAt({ workbook }: Grid, sheetId: string, row: number, column: number): StoredSparkline | undefined {
  const custom = workbook.getSheetBySheetId(sheetId)?.getConfig().custom;
  return readCustom(custom).sparklines.find((one) => one.row === row && one.column === column);
}

type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

function drawColumns(context: CanvasRenderingContext2D, numbers: readonly (number | null)[], box: Box): void {
  const known = numbers.filter((value): value is number => value !== null);
  const high = Math.max(0, ...known);
  const low = Math.min(0, ...known);
  if (high === low) return;
  const step = box.width / numbers.length;
  const zero = box.y + (box.height * high) / (high - low);
  context.save();
  context.fillStyle = `#${chartColour}`;
  for (const [index, value] of numbers.entries()) {
    if (value === null || value === 0) continue;
    const length = Math.max(1, (Math.abs(value) / (high - low)) * box.height);
    context.fillRect(box.x + step * index, value > 0 ? zero - length : zero, Math.max(1, step * 0.8), length);
  }
  context.restore();
}
