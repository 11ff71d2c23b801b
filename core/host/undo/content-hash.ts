import { rangeAddress } from '../../workbook/address.ts';
import { pieceText, readFormula } from '../../workbook/ownership/formula-text.ts';
import { longHash } from '../../workbook/ownership/hash.ts';
import type { CellValue } from '../../workbook/plan.ts';
import type { SheetSnapshot } from '../snapshot.ts';

export const contentHash = longHash;

/** A formula without what programs write in their own ways when they save it: quotes, dollars, separators, prefixes. */
const plainFormula = (formula: string): string =>
  `=${pieceText(readFormula(formula), ({ title, row, column, lastRow, lastColumn }) => {
    const sheet = title === null ? '' : `${title}!`;
    return sheet + rangeAddress(row, column, lastRow, lastColumn);
  })}`;

/** What a cell holds: its formula, else its value, a blank text as nothing; null where it holds nothing. */
export function contentOf(value: CellValue | undefined, formula: string | null | undefined): CellValue {
  if (formula) return plainFormula(formula);
  return value === undefined || value === '' ? null : value;
}

/** Everything on a sheet as one hash: formulas as they are written, and values that no formula computes. */
export function sheetHash({ values, formulas }: SheetSnapshot): string {
  const rows = Math.max(values.length, formulas.length);
  const lines: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const [valueRow, formulaRow] = [values[row] ?? [], formulas[row] ?? []];
    let line = '';
    for (let column = 0; column < Math.max(valueRow.length, formulaRow.length); column += 1) {
      const content = contentOf(valueRow[column], formulaRow[column]);
      if (content !== null) line += `${column}\u001f${content}\u001e`;
    }
    if (line !== '') lines.push(`${row}\u001f${longHash(line)}`);
  }
  return longHash(lines.join('\u001e'));
}
