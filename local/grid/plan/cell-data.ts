import { CellValueType, type ICellData } from '@univerjs/core';
import { isFormula } from '../../../core/workbook/evaluate/evaluate.ts';
import type { CellContent, CellValue } from '../../../core/workbook/plan.ts';
import { type FormulaStyle, printFormula } from '../../../core/workbook/print-formula.ts';

/** What the grid would read as something else, were it typed: it has to be told that it is text. */
const needsForce = (text: string): boolean =>
  /^[=+\-@']/.test(text) || (text.trim() !== '' && !Number.isNaN(Number(text)));

/** A value as the grid keeps it. Every cell says what it holds: without that, rules over it stay silent. */
export function valueData(value: NonNullable<CellValue>): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: needsForce(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A cell's content as the grid keeps it. */
export const contentData = (content: NonNullable<CellContent>, style: FormulaStyle): ICellData =>
  isFormula(content) ? { f: `=${printFormula(content, style)}` } : valueData(content);
