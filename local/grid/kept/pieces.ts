import {
  type ICellData,
  IResourceManagerService,
  type IWorkbookData,
  type IWorksheetData,
  UniverInstanceType,
} from '@univerjs/core';
import type { Grid } from '../univer/create-grid.ts';

/** Rows of a sheet that are kept as one piece: a change to long data writes little. */
export const ROWS_PER_PIECE = 2000;

type Rows = Record<number, Record<number, ICellData>>;

/** The names of pieces: the workbook's frame, each sheet's frame, and its rows. */
export const BOOK = 'book';
export const sheetPiece = (sheetId: string): string => `sheet ${sheetId}`;
export const rowsPiece = (sheetId: string, index: number): string => `rows ${sheetId} ${index}`;

/** The workbook without its sheets: styles, order, rules, lists and drawings. */
export function bookFrame({ workbook, services, unitId }: Grid): Partial<IWorkbookData> {
  const { sheets: _sheets, ...frame } = workbook.getSnapshot();
  const resources = services.get(IResourceManagerService).getResources(unitId, UniverInstanceType.UNIVER_SHEET);
  return { ...frame, resources };
}

/** A sheet without its cells. */
export function sheetFrame({ workbook }: Grid, sheetId: string): Partial<IWorksheetData> {
  const { cellData: _cells, ...frame } = workbook.getSheetBySheetId(sheetId)?.getConfig() ?? {};
  return frame;
}

/** The cells of one piece's rows. */
export function rowsOf({ workbook }: Grid, sheetId: string, index: number): Rows {
  const cells = workbook.getSheetBySheetId(sheetId)?.getConfig().cellData ?? {};
  const rows: Rows = {};
  for (let row = index * ROWS_PER_PIECE; row < (index + 1) * ROWS_PER_PIECE; row += 1) {
    const found = cells[row];
    if (found) rows[row] = found;
  }
  return rows;
}

/** How many pieces the rows of a sheet are. */
export function countPieces({ workbook }: Grid, sheetId: string): number {
  const last = workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getLength() ?? 0;
  return Math.ceil(last / ROWS_PER_PIECE);
}

/** Puts the pieces together; null where no workbook is kept. */
export function assemble(pieces: ReadonlyMap<string, unknown>): Partial<IWorkbookData> | null {
  const frame = pieces.get(BOOK) as Partial<IWorkbookData> | undefined;
  if (frame?.sheetOrder === undefined) return null;
  const sheets = frame.sheetOrder.flatMap((id) => {
    const sheet = pieces.get(sheetPiece(id)) as Partial<IWorksheetData> | undefined;
    if (sheet === undefined) return [];
    const cellData: Rows = {};
    for (const [name, rows] of pieces) if (name.startsWith(`rows ${id} `)) Object.assign(cellData, rows);
    return [[id, { ...sheet, cellData }] as const];
  });
  return { ...frame, sheetOrder: sheets.map(([id]) => id), sheets: Object.fromEntries(sheets) };
}
