import { HostFailure } from '../../core/host/host-failure.ts';
import type { SheetSnapshot } from '../../core/host/snapshot.ts';
import { cellAddress } from '../../core/workbook/address.ts';
import { putAmongTexts, TEXT } from './change/text-cells.ts';
import { writesOf } from './change/write-cells.ts';
import { cellsOf } from './read/read-ranges.ts';
import type { Run } from './run.ts';

/**
 * Puts a formula into the active cell where that is empty; gives its address. What the cell holds is read once more right
 * before: what somebody typed there meanwhile is put back, and the insertion fails.
 */
export const insertFormula = (run: Run, formula: string): Promise<string> =>
  run({ delayForCellEdit: true }, async (context) => {
    const cell = context.workbook.getActiveCell().load('formulas,numberFormat,rowIndex,columnIndex');
    cell.worksheet.load('id');
    await context.sync();
    const address = cellAddress(cell.rowIndex, cell.columnIndex);
    if (cell.formulas[0]?.[0] !== '') throw new HostFailure('not-permitted', address);
    const sheet = context.workbook.worksheets.getItem(cell.worksheet.id);
    const rightBefore = cell.getCell(0, 0).load('values,formulas,valueTypes');
    // A cell that takes everything for a text would show the formula.
    const isText = cell.numberFormat[0]?.[0] === TEXT;
    if (isText) cell.numberFormat = [['General']];
    cell.formulas = [[formula]];
    await context.sync();
    if (rightBefore.formulas[0]?.[0] === '') return address;
    if (isText) cell.numberFormat = [[TEXT]];
    putBack(sheet, cell, rightBefore, isText);
    await context.sync();
    throw new HostFailure('not-permitted', address);
  });

/** A formula of one function as it is called in Excel: `=MARKSHEET_DEV.CPC(1,2)`. */
export const inNamespace = (formula: string, namespace: string | null): string =>
  namespace === null ? formula : formula.replace(/^=(?=[A-Z][A-Z0-9_]*\()/, `=${namespace}.`);

function putBack(sheet: Excel.Worksheet, cell: Excel.Range, held: Excel.Range, isText: boolean): void {
  const { rowIndex: row, columnIndex: column } = cell;
  const { values, formulas } = cellsOf(held.values, held.formulas, held.valueTypes);
  const found: SheetSnapshot = { title: '', key: null, hidden: false, values, formulas };
  for (const write of writesOf(found, { row: 0, column: 0, lastRow: 0, lastColumn: 0 })) {
    const longTexts = write.longTexts.map(({ text }) => ({ row, column, text }));
    const area = { row, column, lastRow: row, lastColumn: column };
    putAmongTexts(sheet, { ...write, area, longTexts }, () => isText);
  }
}
