import { type IRange, IUniverInstanceService, type Workbook, type Worksheet } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  type ErrorType,
  FormulaDataModel,
  IFunctionService,
  type ISequenceNode,
  LexerTreeBuilder,
  sequenceNodeType,
} from '@univerjs/preset-sheets-core';
import type { SidebarTexts } from '../../../core/locales/locale.ts';
import { cellAddress, quotedTitle, rangeAddress } from '../../../core/workbook/address.ts';
import { isEmptyCell } from '../cells/read-cell.ts';
import type { Grid } from '../univer/create-grid.ts';

/** A cell of the grid. */
export type CellPlace = Readonly<{
  grid: Pick<Grid, 'services' | 'unitId'>;
  sheet: Worksheet;
  row: number;
  column: number;
}>;

/** Which sentence tells what is wrong, and what it is filled with. */
export type Cause = Readonly<{ key: keyof SidebarTexts['cellErrors']; facts: Readonly<Record<string, string>> }>;

/** Cells of a reference that are looked through; the error is rarely far from its beginning. */
const MOST = 5000;

function nodesOf({ grid }: CellPlace, formula: string, kind: sequenceNodeType): readonly ISequenceNode[] {
  const nodes = grid.services.get(LexerTreeBuilder).sequenceNodesBuilder(formula) ?? [];
  return nodes.filter((node) => typeof node !== 'string').filter(({ nodeType }) => nodeType === kind);
}

/** The function of a formula that nobody knows; null where all are known. */
export function nameUnknown(place: CellPlace, formula: string): Cause | null {
  const known = place.grid.services.get(IFunctionService);
  const found = nodesOf(place, formula, sequenceNodeType.FUNCTION)
    .map(({ token }) => token.replace(/^[@=]+/, '').trim())
    .find((name) => !known.hasExecutor(name.toUpperCase()));
  return found === undefined ? null : { key: 'name', facts: { found } };
}

/** What keeps a result from filling its range; null where the range is not known. */
export function spillHindered({ grid, sheet, row, column }: CellPlace): Cause | null {
  const ranges = grid.services.get(FormulaDataModel).getArrayFormulaRange()[grid.unitId]?.[sheet.getSheetId()];
  const wanted = ranges?.[row]?.[column];
  if (!wanted) return null;
  const range = rangeAddress(wanted.startRow, wanted.startColumn, wanted.endRow, wanted.endColumn);
  if (wanted.endRow >= sheet.getRowCount() || wanted.endColumn >= sheet.getColumnCount())
    return { key: 'spill-edge', facts: { range } };
  const taken = findCell(wanted, (down, right) => {
    const isOwn = down === row && right === column;
    return !isOwn && !isEmptyCell(sheet.getCellRaw(down, right));
  });
  return taken === null ? null : { key: 'spill', facts: { range, cell: cellAddress(...taken) } };
}

/** The cell that a formula points at and has its error from; null where no such cell shows it. */
export function errorPassedOn(place: CellPlace, error: ErrorType, formula: string): Cause | null {
  const workbook = place.grid.services.get(IUniverInstanceService).getUnit<Workbook>(place.grid.unitId);
  for (const { token } of nodesOf(place, formula, sequenceNodeType.REFERENCE)) {
    const { range, sheetName } = deserializeRangeWithSheet(token);
    const sheet = sheetName ? workbook?.getSheetBySheetName(sheetName) : place.sheet;
    const found = sheet ? findCell(range, (row, column) => sheet.getCellRaw(row, column)?.v === error) : null;
    if (!sheet || found === null) continue;
    const isSelf = sheet === place.sheet && found[0] === place.row && found[1] === place.column;
    if (!isSelf) return { key: 'from', facts: { cell: addressIn(place, sheet, found), found: error } };
  }
  return null;
}

const addressIn = (place: CellPlace, sheet: Worksheet, cell: readonly [number, number]): string =>
  (sheet === place.sheet ? '' : `${quotedTitle(sheet.getName())}!`) + cellAddress(...cell);

/** The first cell of a range that is so; whole rows and columns are not looked through. */
function findCell(range: IRange, isSo: (row: number, column: number) => boolean): readonly [number, number] | null {
  let looked = 0;
  for (let row = range.startRow; row <= range.endRow; row += 1)
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      looked += 1;
      if (looked > MOST) return null;
      if (isSo(row, column)) return [row, column];
    }
  return null;
}
