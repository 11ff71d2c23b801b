import type { World } from '../world.ts';
import { type Area, addressOf, covers, overlap } from './area.ts';
import { lookAt, looksIn } from './looks.ts';
import type { Cell, CheckState, SheetState } from './state.ts';
import { writtenCell } from './written-cell.ts';

const LOCKED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Throws where somebody locked cells of the area. */
export function assertEditable(sheet: SheetState, area: Area): void {
  for (const { area: locked, warns, byOthers, unprotected } of sheet.protections) {
    if (
      warns ||
      !byOthers ||
      (locked !== null && !overlap(locked, area)) ||
      unprotected.some((free) => covers(free, area))
    )
      continue;
    throw new Error(LOCKED);
  }
}

/** Throws where somebody locked the whole sheet. */
export function assertUnlocked({ protections }: SheetState): void {
  if (protections.some(({ area, warns, byOthers }) => area === null && byOthers && !warns)) throw new Error(LOCKED);
}

/** Writes values into an area: all of them, or it throws before the first. */
export function writeCells(
  world: World,
  sheet: SheetState,
  area: Area,
  values: readonly (readonly unknown[])[],
  mayCall?: (name: string) => boolean,
): void {
  assertEditable(sheet, area);
  const formats = looksIn(sheet.looks, 'numberFormat', area);
  const cells = values.map((row, down) =>
    row.map((value, right) => writtenCell(world, sheet, value, formats[down]?.[right] ?? '', mayCall)),
  );
  if (sheet.merges.length > 0 || sheet.looks.check !== undefined)
    for (const [down, row] of cells.entries())
      for (const [right, cell] of row.entries()) assertFits(world, sheet, area.row + down, area.column + right, cell);
  putCells(sheet, area, cells);
}

export function putCells(sheet: SheetState, area: Area, cells: readonly (readonly (Cell | undefined)[])[]): void {
  for (const [down, row] of cells.entries()) {
    while (sheet.cells.length <= area.row + down) sheet.cells.push([]);
    const into = sheet.cells[area.row + down] as (Cell | undefined)[];
    while (into.length < area.column) into.push(undefined);
    for (const [right, cell] of row.entries()) into[area.column + right] = cell;
  }
}

function assertFits(world: World, sheet: SheetState, row: number, column: number, cell: Cell | undefined): void {
  if (cell === undefined) return;
  const place: Area = { row, column, lastRow: row, lastColumn: column };
  const merge = sheet.merges.find((one) => overlap(one, place));
  if (merge && (merge.row !== row || merge.column !== column))
    throw new Error(`${addressOf(place)} is hidden within the merged cells ${addressOf(merge)}`);
  const check = sheet.looks.check === undefined ? null : lookAt(sheet.looks, 'check', row, column);
  if (check === null || check.allowsInvalid || cell.formula !== null || passes(world, check, cell.value)) return;
  throw new Error(
    `The data you entered in cell ${addressOf(place)} violates the data validation rules set on this cell.`,
  );
}

function passes(world: World, { criterion, values }: CheckState, value: Cell['value']): boolean {
  const [first, second] = values;
  switch (criterion) {
    case 'VALUE_IN_RANGE': {
      if (typeof first !== 'object') return false;
      const list = world.state(first.sheet);
      for (let row = first.area.row; row <= first.area.lastRow; row += 1)
        for (let column = first.area.column; column <= first.area.lastColumn; column += 1)
          if (world.computed(list, row, column) === value) return true;
      return false;
    }
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number';
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= Number(first) && value <= Number(second);
    default:
      return true;
  }
}
