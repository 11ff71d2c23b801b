import { readTitle } from '../../../../core/workbook/read-corner.ts';
import { mostLines } from '../../../../core/workbook/shift/line-change.ts';
import { type Area, overlap } from '../../../gas/sheets/book/area.ts';
import { readReference } from '../../../gas/sheets/formula/parse.ts';
import { ExcelError, invalid, missing } from '../wire/excel-error.ts';
import { sharedLook } from './looks.ts';
import { type BookState, type Live, type SheetState, sheetNamed, wholeSheet } from './state.ts';
import type { World } from './world.ts';

/** What stands behind a range: one area, or several. It goes along with its cells. */
export class RangeTarget implements Live {
  readonly world: World;
  readonly sheet: SheetState;
  areas: readonly Area[];
  isGone = false;

  constructor(world: World, sheet: SheetState, areas: readonly Area[]) {
    for (const { row, column, lastRow, lastColumn } of areas)
      if (row < 0 || column < 0 || lastRow >= mostLines.rows || lastColumn >= mostLines.columns || lastRow < row)
        invalid('The range reaches beyond its sheet');
    [this.world, this.sheet, this.areas] = [world, sheet, areas];
    world.book.live.add(this);
  }

  /** The area of a range; throws where it is gone. */
  get area(): Area {
    if (this.isGone || this.areas.length !== 1) missing('The range is not there any more');
    return this.areas[0] as Area;
  }
}

/** Areas by their address as clients write it: `B2`, `A1:C3`, `A:A`, `2:3`, `'Sheet 1'!A1`, several after commas. */
export function readAreas(book: BookState, sheet: SheetState, address: string): readonly Area[] {
  return address.split(/,(?=(?:[^']|'[^']*')*$)/).map((part) => readArea(book, sheet, part.trim()));
}

const shape = /^\$?(?:[A-Za-z]{1,3}(?:\$?\d{1,7})?|\d{1,7})(?::\$?(?:[A-Za-z]{1,3}(?:\$?\d{1,7})?|\d{1,7}))?$/;

function readArea(book: BookState, sheet: SheetState, written: string): Area {
  const bang = written.lastIndexOf('!');
  const address = written.slice(bang + 1);
  if (bang >= 0 && sheetNamed(book, readTitle(written.slice(0, bang))) !== sheet)
    invalid(`${written} is not on ${sheet.name}`);
  if (!shape.test(address)) invalid(`No address of cells: ${written}`);
  const { row, column, lastRow, lastColumn } = readReference(address);
  return {
    ...{ row, column },
    lastRow: Number.isFinite(lastRow) ? lastRow : wholeSheet.lastRow,
    lastColumn: Number.isFinite(lastColumn) ? lastColumn : wholeSheet.lastColumn,
  };
}

export const isWholeRows = ({ column, lastColumn }: Area): boolean =>
  column === 0 && lastColumn === mostLines.columns - 1;
export const isWholeColumns = ({ row, lastRow }: Area): boolean => row === 0 && lastRow === mostLines.rows - 1;

/** Throws where a sheet is protected, but for what `allowed` of its options or unlocked cells let through. */
export function assertEditable(sheet: SheetState, areas: readonly Area[], allowed: string | null): void {
  if (sheet.protection === null) return;
  if (allowed !== null && sheet.protection[allowed] === true) return;
  const isUnlocked = allowed === null && areas.every((area) => sharedLook(sheet.looks, 'locked', area) === false);
  if (!isUnlocked) throw new ExcelError('AccessDenied', `The sheet ${sheet.name} is protected`);
}

/** Throws where an area would tear merged cells apart. */
export function assertWhole({ merges }: SheetState, area: Area): void {
  const torn = merges.find(
    (merge) =>
      overlap(merge, area) &&
      !(
        merge.row >= area.row &&
        merge.lastRow <= area.lastRow &&
        merge.column >= area.column &&
        merge.lastColumn <= area.lastColumn
      ),
  );
  if (torn) throw new ExcelError('InvalidOperation', 'This operation tears merged cells apart');
}
