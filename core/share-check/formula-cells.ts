import type { SheetSnapshot } from '../host/snapshot.ts';
import type { CellValue } from '../workbook/plan.ts';
import { type Token, tokenize } from './tokens.ts';

/** A cell that holds a formula, read. */
export type FormulaCell = Readonly<{
  row: number;
  column: number;
  /** With its leading `=`. */
  formula: string;
  /** Empty where the formula cannot be read. */
  tokens: readonly Token[];
  value: CellValue;
}>;

export const valueAt = ({ values }: SheetSnapshot, row: number, column: number): CellValue =>
  values[row]?.[column] ?? null;

export const formulaAt = ({ formulas }: SheetSnapshot, row: number, column: number): string | null =>
  formulas[row]?.[column] ?? null;

/** The formulas of some rows of a sheet. */
export function formulaCells(sheet: SheetSnapshot, from: number, to: number): readonly FormulaCell[] {
  const cells: FormulaCell[] = [];
  for (let row = from; row < Math.min(to, sheet.formulas.length); row += 1) {
    const formulas = sheet.formulas[row] ?? [];
    for (let column = 0; column < formulas.length; column += 1) {
      const formula = formulas[column];
      if (typeof formula !== 'string' || formula === '') continue;
      const tokens = tokenize(formula.replace(/^=/, '')) ?? [];
      cells.push({ row, column, formula, tokens, value: valueAt(sheet, row, column) });
    }
  }
  return cells;
}

/** How many columns a sheet uses. */
export const widthOf = ({ values, formulas }: SheetSnapshot): number =>
  Math.max(0, ...[values, formulas].map((rows) => rows.reduce((width, row) => Math.max(width, row.length), 0)));
