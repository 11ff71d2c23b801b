import { HostFailure } from '../../core/host/host-failure.ts';
import type { SheetSnapshot } from '../../core/host/snapshot.ts';
import { cellAddress } from '../../core/workbook/address.ts';
import { TEXT } from './change/text-cells.ts';
import { writesOf } from './change/write-cells.ts';
import { isMissing } from './failures.ts';
import { cellsOf } from './read/read-ranges.ts';
import type { Run } from './run.ts';

/**
 * Puts a formula into the active cell where that is empty; gives its address. What the cell holds, and where it is by then, is
 * read once more right before: what somebody typed there meanwhile is put back, and the insertion fails.
 */
export const insertFormula = (run: Run, formula: string): Promise<string> =>
  run({ delayForCellEdit: true }, async (context) => {
    const cell = context.workbook.getActiveCell().load('formulas,numberFormat,rowIndex,columnIndex');
    await context.sync();
    if (cell.formulas[0]?.[0] !== '')
      throw new HostFailure('not-permitted', cellAddress(cell.rowIndex, cell.columnIndex));
    const rightBefore = cell.getCell(0, 0).load('values,formulas,valueTypes,rowIndex,columnIndex');
    // A cell that takes everything for a text would show the formula.
    const isText = cell.numberFormat[0]?.[0] === TEXT;
    if (isText) cell.numberFormat = [['General']];
    cell.formulas = [[formula]];
    await context.sync().catch((error: unknown) => {
      throw isMissing(error) ? new HostFailure('changed-meanwhile') : error;
    });
    const address = cellAddress(rightBefore.rowIndex, rightBefore.columnIndex);
    if (rightBefore.formulas[0]?.[0] === '') return address;
    putBack(cell, rightBefore, isText);
    await context.sync();
    throw new HostFailure('not-permitted', address);
  });

/** A formula of one function as it is called in Excel: `=MARKSHEET_DEV.CPC(1,2)`. */
export const inNamespace = (formula: string, namespace: string | null): string =>
  namespace === null ? formula : formula.replace(/^=(?=[A-Z][A-Z0-9_]*\()/, `=${namespace}.`);

/** The cell goes along with lines that somebody moves: it is never looked for by where it was. */
function putBack(cell: Excel.Range, held: Excel.Range, isText: boolean): void {
  const { values, formulas } = cellsOf(held.values, held.formulas, held.valueTypes);
  const found: SheetSnapshot = { title: '', key: null, hidden: false, values, formulas };
  for (const { cells, longTexts } of writesOf(found, { row: 0, column: 0, lastRow: 0, lastColumn: 0 })) {
    if (longTexts.length > 0) cell.numberFormat = [[TEXT]];
    cell.formulas = longTexts.length > 0 ? longTexts.map(({ text }) => [text]) : cells.map((line) => [...line]);
  }
  // What was written without this format stays the number or the formula that it is.
  if (isText) cell.numberFormat = [[TEXT]];
}
