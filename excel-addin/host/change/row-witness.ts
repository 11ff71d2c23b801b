import { heldCell } from '../../../core/host/inverse/sheet-editor.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { CellValue } from '../../../core/workbook/plan.ts';
import { contentBytes, type Payload, payload, SETTING } from '../payload.ts';
import type { Place } from './same-cells.ts';
import type { Write } from './write-cells.ts';

/** Cells beside those that are written, which tell whether the rows are still the same. */
export type RowWitness = Readonly<{
  size: Payload;
  /** Asks for them, right before the rows are written. */
  ask(sheet: Excel.Worksheet): void;
  /** Whether they hold something else, once that is answered. */
  isChanged(): boolean;
}>;

/** Rows of so few signs are told by them without much ado. */
const MOST_SIGNS = 200;

/**
 * Rows are told by the column that differs most from row to row: cells that are blank and are to be filled say nothing of
 * who sorted them. Null where what is written over tells as much, or nothing does. `isAsRead`: whether Excel itself gave
 * what is known of a cell.
 */
export function rowWitness(
  { area, cells }: Write,
  sheet: SheetSnapshot,
  isAsRead: (place: Place) => boolean,
): RowWitness | null {
  const rows = Array.from({ length: area.lastRow - area.row + 1 }, (_, down) => area.row + down);
  const width = Math.max(0, ...rows.map((row) => sheet.values[row]?.length ?? 0));
  const held = (row: number, column: number): CellValue => heldCell(sheet, row, column).value;
  const differences = (column: number): number => {
    const isTold = (row: number): boolean =>
      heldCell(sheet, row, column).formula === null &&
      String(held(row, column) ?? '').length <= MOST_SIGNS &&
      isAsRead({ row, column });
    return rows.every(isTold) ? new Set(rows.map((row) => held(row, column) ?? '')).size : 0;
  };
  const isWritten = (column: number): boolean =>
    column >= area.column && column <= area.lastColumn && cells.every((line) => line[column - area.column] !== null);
  const told = Array.from({ length: width }, (_, column) => ({ column, count: differences(column) }));
  const best = told.reduce((one, other) => (other.count > one.count ? other : one), { column: -1, count: 0 });
  const known = Math.max(0, ...told.filter(({ column }) => isWritten(column)).map(({ count }) => count));
  if (best.count <= known || rows.every((row) => (held(row, best.column) ?? '') === '')) return null;
  let found: Excel.Range | null = null;
  return {
    size: payload(
      SETTING,
      rows.reduce((sum, row) => sum + contentBytes(held(row, best.column)), 0),
    ),
    ask(sheet) {
      found = sheet.getRangeByIndexes(area.row, best.column, rows.length, 1).load('values');
    },
    isChanged: () =>
      found?.values.some(([value], at) => value !== (held(rows[at] as number, best.column) ?? '')) ?? false,
  };
}
