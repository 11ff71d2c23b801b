import { translateFormula } from '../../../../core/workbook/shift/translate-formula.ts';
import { type Area, overlap } from '../../../gas/sheets/book/area.ts';
import { isError, type Value } from '../../../gas/sheets/formula/value.ts';
import { type LookName, lookNames, looksIn, setLook } from './looks.ts';
import type { Cell, SheetState } from './state.ts';
import { wholeSheet } from './state.ts';
import { usedArea } from './used-area.ts';

/** How rows are put in order. */
export type Sorting = Readonly<{
  /** The last row that stays above them, from 0; -1 for none. */
  header: number;
  /** The column that says their order, from 0. */
  column: number;
  descending?: boolean;
}>;

/** Lines between cells and what may be typed into them stay where they are. */
const staying: readonly LookName[] = ['top', 'bottom', 'left', 'right', 'validation'];

/**
 * Puts all rows below a header in order, as Excel's own sort does: numbers, texts, truths, errors, and blanks last in any
 * case. Formulas read as if they were copied. Whatever points at the cells, and ranges that clients hold, stay.
 */
export function sortRows(sheet: SheetState, { header, column, descending = false }: Sorting, shown: Shown): void {
  const used = usedArea(sheet, wholeSheet, true);
  if (used === null || used.lastRow <= header) return;
  const area = { ...used, row: header + 1, column: 0 };
  refuse(sheet, area);
  const rows = Array.from({ length: area.lastRow - header }, (_, at) => area.row + at);
  const keys = new Map(rows.map((row) => [row, shown(row, column)]));
  const order = [...rows].sort((one, other) => compared(keys.get(one) ?? null, keys.get(other) ?? null, descending));
  const cells = order.map((from, at) => sheet.cells[from]?.map((cell) => copied(cell, area.row + at - from)));
  for (const name of lookNames) if (!staying.includes(name)) sortLooks(sheet, name, area, order);
  for (const [at, line] of cells.entries()) sheet.cells[area.row + at] = line ?? [];
}

type Shown = (row: number, column: number) => Value;

function refuse({ merges, tables, hiddenRows, cells }: SheetState, area: Area): void {
  if (merges.some((merge) => overlap(merge, area))) throw new Error('Excel does not sort merged cells');
  if (tables.some((table) => overlap(table.area, area))) throw new Error('Rows of a table are not sorted here');
  if ([...hiddenRows].some((row) => row >= area.row)) throw new Error('Hidden rows are not sorted here');
  const isFarther = (cell: Cell | undefined): boolean => cell?.formula?.includes('!') === true;
  if (cells.slice(area.row).some((row) => row?.some(isFarther)))
    throw new Error('Formulas that name sheets are not sorted here');
}

const copied = (cell: Cell | undefined, by: number): Cell | undefined =>
  cell?.formula ? { ...cell, formula: translateFormula(cell.formula, by, 0) } : cell;

const kinds = ['number', 'string', 'boolean'];

const rank = (value: Value): number => (isError(value) ? kinds.length : kinds.indexOf(typeof value));

function compared(one: Value, other: Value, descending: boolean): number {
  const [isBlank, isOtherBlank] = [one === null, other === null];
  if (isBlank || isOtherBlank) return Number(isBlank) - Number(isOtherBlank);
  const [a, b] = [one, other].map((value) => (typeof value === 'string' ? value.toLowerCase() : value)) as [
    never,
    never,
  ];
  const order = rank(one) - rank(other) || (isError(one) || a === b ? 0 : a < b ? -1 : 1);
  return descending ? -order : order;
}

function sortLooks(sheet: SheetState, name: LookName, area: Area, order: readonly number[]): void {
  const lines = looksIn(sheet.looks, name, area);
  for (const [at, from] of order.entries())
    for (const [right, value] of (lines[from - area.row] ?? []).entries()) {
      const [row, column] = [area.row + at, area.column + right];
      if (lines[at]?.[right] !== value)
        setLook(sheet.looks, name, { row, column, lastRow: row, lastColumn: column }, value);
    }
}
