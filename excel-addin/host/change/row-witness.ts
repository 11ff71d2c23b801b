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

/** Longer texts tell rows too, but take too much of an answer. */
const MOST_SIGNS = 200;

/** So many of the rows are looked at to find the column that tells them best. */
const SAMPLE = 200;

/**
 * Rows are told by the column that differs most from row to row: cells that are blank and are to be filled, or are alike,
 * say nothing of who sorted them. Null where that column is written over anyway, or nothing tells them. `isAsRead`: whether
 * Excel itself gave what is known of a cell.
 */
export function rowWitness(
  { area, cells }: Write,
  sheet: SheetSnapshot,
  isAsRead: (place: Place) => boolean,
): RowWitness | null {
  const rows = Array.from({ length: area.lastRow - area.row + 1 }, (_, down) => area.row + down);
  const held = (row: number, column: number): CellValue => heldCell(sheet, row, column).value ?? '';
  const isTold = (row: number, column: number): boolean =>
    heldCell(sheet, row, column).formula === null &&
    String(held(row, column)).length <= MOST_SIGNS &&
    isAsRead({ row, column });
  const isTelling = (column: number): boolean => rows.some((row) => held(row, column) !== '' && isTold(row, column));
  const sample = sampleOf(sheet.values.map((_, row) => row));
  const columns = Array.from(
    { length: Math.max(0, ...sample.map((row) => sheet.values[row]?.length ?? 0)) },
    (_, at) => at,
  );
  const counts = columns.map((column) => new Set(sample.map((row) => held(row, column))).size);
  const [best] = columns.filter(isTelling).sort((one, other) => (counts[other] as number) - (counts[one] as number));
  const isWritten = (column: number): boolean =>
    column >= area.column && column <= area.lastColumn && cells.every((line) => line[column - area.column] !== null);
  if (best === undefined || isWritten(best)) return null;
  let found: Excel.Range | null = null;
  return {
    size: payload(
      SETTING,
      rows.reduce((sum, row) => sum + contentBytes(held(row, best)), 0),
    ),
    ask(sheet) {
      found = sheet.getRangeByIndexes(area.row, best, rows.length, 1).load('values');
    },
    isChanged: () =>
      rows.some((row, at) => isTold(row, best) && found !== null && found.values[at]?.[0] !== held(row, best)),
  };
}

const sampleOf = (rows: readonly number[]): readonly number[] =>
  rows.filter((_, at) => at % Math.ceil(rows.length / SAMPLE) === 0);
