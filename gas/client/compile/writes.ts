import { heldCell } from '../../../core/host/inverse/sheet-editor.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { Area } from '../../../core/workbook/plan.ts';
import type { CellOperation, WrittenCell } from '../../protocol/operations.ts';

/** The most that one call writes: Google takes some seconds for it, and a run can stop between two. */
const MOST_ROWS = 20_000;
const MOST_CELLS = 100_000;

/** What a cell of a sheet is written as. A sign before each text keeps Google from reading anything into it. */
function writtenCell(sheet: SheetSnapshot, row: number, column: number): WrittenCell {
  const { value, formula } = heldCell(sheet, row, column);
  if (formula !== null) return formula;
  if (typeof value === 'string') return value === '' ? '' : `'${value}`;
  return value ?? '';
}

/** What puts an area of a sheet into a spreadsheet just as it is here. */
export function writesOf(sheet: SheetSnapshot, areas: readonly Area[]): readonly CellOperation[] {
  return areas.flatMap(pieces).map(({ row, column, lastRow, lastColumn }) => ({
    do: 'write',
    title: sheet.title,
    row,
    column,
    cells: Array.from({ length: lastRow - row + 1 }, (_, down) =>
      Array.from({ length: lastColumn - column + 1 }, (_, right) => writtenCell(sheet, row + down, column + right)),
    ),
  }));
}

/** Areas that are not too much for one call each. */
function pieces(area: Area): readonly Area[] {
  const columns = area.lastColumn - area.column + 1;
  const atOnce = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_CELLS / columns)));
  const count = Math.ceil((area.lastRow - area.row + 1) / atOnce);
  return Array.from({ length: count }, (_, piece) => {
    const row = area.row + piece * atOnce;
    return { ...area, row, lastRow: Math.min(area.lastRow, row + atOnce - 1) };
  });
}

/** All that a sheet holds, from its first cell on. */
export function usedArea({ values, formulas }: SheetSnapshot): Area | null {
  const rows = Math.max(values.length, formulas.length);
  const widest = (lists: readonly (readonly unknown[])[]): number =>
    lists.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = Math.max(widest(values), widest(formulas));
  return rows === 0 || columns === 0 ? null : { row: 0, column: 0, lastRow: rows - 1, lastColumn: columns - 1 };
}
