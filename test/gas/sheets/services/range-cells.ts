import { type Area, columnsOf, rowsOf } from '../book/area.ts';
import type { SheetState } from '../book/state.ts';
import { givenFormula } from '../formula/locale.ts';
import type { World } from '../world.ts';

/** Throws unless an array is exactly as large as the range. */
export function assertSize(given: readonly (readonly unknown[])[], area: Area): void {
  const [rows, columns] = [rowsOf(area), columnsOf(area)];
  if (!Array.isArray(given) || given.length !== rows)
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${given.length} but the range has ${rows}.`,
    );
  const row = given.find((one) => !Array.isArray(one) || one.length !== columns);
  if (row)
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${columns}.`,
    );
}

/** A cell's formula as a script is given it; one of the user's may be written back from then on. */
export function givenFormulaAt(world: World, sheet: SheetState, row: number, column: number): string {
  const cell = sheet.cells[row]?.[column];
  if (!cell || cell.formula === null) return '';
  if (cell.byUser) world.givenOut.add(cell.formula);
  return givenFormula(cell.formula, world.locale);
}
