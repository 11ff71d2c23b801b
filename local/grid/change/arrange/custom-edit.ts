import type { Worksheet } from '@univerjs/core';
import { type LineChange, shiftedLine } from '../../../../core/workbook/shift/line-change.ts';
import { shiftedArea } from '../../../../core/workbook/shift/shift-area.ts';
import { readCustom, type SheetCustom, type StoredSparkline } from '../../plan/custom.ts';
import type { Grid } from '../../univer/create-grid.ts';
import type { Edit } from '../edit.ts';
import { setCustom } from '../set-custom.ts';
import { shiftedGridRange } from './drawing-edit.ts';

/** What we keep with sheets ourselves: small charts within cells, and the area with filter buttons. */
export const customEdits = (grid: Grid, sheet: Worksheet, change: LineChange): readonly Edit[] =>
  grid.workbook.getSheets().flatMap((on) => {
    const former = readCustom(on.getConfig().custom);
    const now = shiftedCustom(former, on === sheet, sheet.getSheetId(), change);
    return JSON.stringify(now) === JSON.stringify(former) ? [] : [setCustom(grid, on, now)];
  });

function shiftedCustom(custom: SheetCustom, isOwn: boolean, sheetId: string, change: LineChange): SheetCustom {
  const sparklines = custom.sparklines.flatMap((sparkline): StoredSparkline[] => {
    const values = shiftedGridRange(sparkline.values, sheetId, change);
    if (!isOwn) return [{ ...sparkline, values }];
    const { row, column } = sparkline;
    const line = shiftedLine(change.axis === 'rows' ? row : column, change);
    if (line === null) return [];
    return [change.axis === 'rows' ? { row: line, column, values } : { row, column: line, values }];
  });
  const filter = isOwn && custom.filter !== null ? shiftedArea(custom.filter, change) : custom.filter;
  return { ...custom, sparklines, filter };
}
