import { type Place, rectangles } from '../../../core/host/compile/rectangles.ts';
import { HostFailure } from '../../../core/host/host-failure.ts';
import { heldCell } from '../../../core/host/inverse/sheet-editor.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { Area } from '../../../core/workbook/plan.ts';
import { addressOf } from '../addresses.ts';
import { errorOf } from '../error-texts.ts';
import { BYTES_OF_A_WRITE } from '../limits.ts';
import { contentBytes, heldBytes, type Payload, payload, SETTING, sum } from '../payload.ts';
import type { Cells } from './same-cells.ts';

/** More cells than these are written in several pieces. */
const MOST_CELLS = 20_000;

/** What a cell of Excel holds at most. */
const MOST_TEXT = 32_767;
const MOST_FORMULA = 8192;

/** As `formulas` takes it: null leaves a cell as it is, '' empties it, `'…` is a text. */
export type Written = string | number | boolean | null;

/** A text so long that no sign fits before it, and that Excel would read as a formula. */
type LongText = Place & Readonly<{ text: string }>;

/** An area that is written at once; cells of long texts are left out of it, and written one by one. */
export type Write = Readonly<{
  area: Area;
  cells: readonly (readonly Written[])[];
  longTexts: readonly LongText[];
  /** Its answer is what stands there before, where that is asked for. */
  size: Payload;
}>;

/** A sign before each text keeps Excel from reading anything into it. */
function writtenCell(sheet: SheetSnapshot, row: number, column: number): Exclude<Written, null> {
  const { value, formula } = heldCell(sheet, row, column);
  // Excel makes an error of its name.
  if (formula !== null) return errorOf(formula) ?? fits(formula, MOST_FORMULA);
  return typeof value === 'string' ? writtenText(value) : (value ?? '');
}

/** The sign counts among what a cell holds: the longest texts do without it. */
function writtenText(text: string): string {
  if (text === '') return '';
  return fits(text, MOST_TEXT).length < MOST_TEXT ? `'${text}` : text;
}

/** Whether a cell holds a text that is written without a sign, and would be read as something else. */
function isLongText(sheet: SheetSnapshot, row: number, column: number): boolean {
  const { value, formula } = heldCell(sheet, row, column);
  return formula === null && typeof value === 'string' && value.length === MOST_TEXT && /^[=+\-@']/.test(value);
}

function fits(text: string, most: number): string {
  if (text.length > most) throw new HostFailure('too-long', String(most));
  return text;
}

/** What puts an area of a sheet into Excel just as it is here, in pieces; `there` is what is read right before. */
export function writesOf(sheet: SheetSnapshot, area: Area, there?: Cells): readonly Write[] {
  const writes: Write[] = [];
  const columns = area.lastColumn - area.column + 1;
  const atOnce = Math.max(1, Math.floor(MOST_CELLS / columns));
  let [row, cells, size] = [area.row, [] as Written[][], payload(SETTING)];
  let longTexts: LongText[] = [];
  const finish = (): void => {
    if (cells.length === 0) return;
    writes.push({ area: { ...area, row, lastRow: row + cells.length - 1 }, cells, longTexts, size });
    [row, cells, size] = [row + cells.length, [], payload(SETTING)];
    longTexts = [];
  };
  for (let at = area.row; at <= area.lastRow; at += 1) {
    const line: Written[] = Array.from({ length: columns }, (_, right) => writtenCell(sheet, at, area.column + right));
    for (const [right, cell] of line.entries()) {
      const column = area.column + right;
      size = sum(size, payload(contentBytes(cell), there ? heldAt(there, at, column) : 0));
      if (typeof cell !== 'string' || cell.length !== MOST_TEXT || !isLongText(sheet, at, column)) continue;
      longTexts.push({ row: at, column, text: cell });
      size = sum(size, payload(2 * SETTING));
      line[right] = null;
    }
    cells.push(line);
    if (cells.length >= atOnce || Math.max(size.request, size.answer) >= BYTES_OF_A_WRITE) finish();
  }
  finish();
  return writes;
}

const heldAt = ({ values, formulas }: Cells, row: number, column: number): number =>
  heldBytes(values[row]?.[column], formulas[row]?.[column]);

/** More rectangles than these are written as one with gaps, in halves where that is too large. */
const FEW = 20;
const WIDEST_GAPS = 50_000;

/** What writes some cells of a sheet and leaves all others as they are. */
export function writesAt(sheet: SheetSnapshot, places: readonly Place[], there?: Cells): readonly Write[] {
  if (places.length === 0) return [];
  const exact = rectangles(places);
  const around = exact.reduce((one, other) => ({
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  }));
  const size = (around.lastRow - around.row + 1) * (around.lastColumn - around.column + 1);
  if (exact.length <= FEW) return exact.flatMap((area) => writesOf(sheet, area, there));
  if (size > WIDEST_GAPS) return halves(places, around).flatMap((half) => writesAt(sheet, half, there));
  const wanted = new Set(places.map(({ row, column }) => `${row},${column}`));
  const isWanted = ({ row, column }: Place): boolean => wanted.has(`${row},${column}`);
  return writesOf(sheet, around, there).map((write) => ({
    ...write,
    longTexts: write.longTexts.filter(isWanted),
    cells: write.cells.map((line, down) =>
      line.map((cell, right) =>
        isWanted({ row: write.area.row + down, column: write.area.column + right }) ? cell : null,
      ),
    ),
  }));
}

/** The places above and below the middle of what is around them, or on both sides of it. */
function halves(places: readonly Place[], { row, column, lastRow, lastColumn }: Area): readonly (readonly Place[])[] {
  const [middle, across] = [Math.floor((row + lastRow) / 2), Math.floor((column + lastColumn) / 2)];
  const isFirst = (place: Place): boolean => (row < lastRow ? place.row <= middle : place.column <= across);
  return [places.filter(isFirst), places.filter((place) => !isFirst(place))];
}

export function putCells(sheet: Excel.Worksheet, { area, cells, longTexts }: Write): void {
  sheet.getRange(addressOf(area)).formulas = cells.map((line) => [...line]);
  for (const { row, column, text } of longTexts) {
    const cell = sheet.getCell(row, column);
    // Cells of this format take everything for a text.
    cell.numberFormat = [['@']];
    cell.formulas = [[text]];
  }
}

/** All that a sheet holds, from its first cell on. */
export function usedArea({ values, formulas }: SheetSnapshot): Area | null {
  const rows = Math.max(values.length, formulas.length);
  const widest = (lists: readonly (readonly unknown[])[]): number =>
    lists.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = Math.max(widest(values), widest(formulas));
  return rows === 0 || columns === 0 ? null : { row: 0, column: 0, lastRow: rows - 1, lastColumn: columns - 1 };
}
