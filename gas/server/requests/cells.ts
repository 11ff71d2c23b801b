import { readCells } from '../reading/read-cells.ts';
import { sheetNamed } from '../reading/workbook.ts';
import { request, title, whole } from './request.ts';

/** Some rows of a sheet; `changed-meanwhile` where there are no longer as many. */
export const cells = request<'cells'>({ title, row: whole, rows: whole, columns: whole }, (given) =>
  readCells(sheetNamed(given.title), given),
);
