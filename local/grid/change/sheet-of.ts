import type { Worksheet } from '@univerjs/core';
import { HostFailure } from '../../../core/host/host-failure.ts';
import type { Grid } from '../univer/create-grid.ts';

/** The sheet of a title, whatever its case. */
export function sheetOf({ workbook }: Grid, title: string): Worksheet {
  const wanted = title.toLowerCase();
  const found = workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted);
  if (found === undefined) throw new HostFailure('no-such-sheet', title);
  return found;
}
