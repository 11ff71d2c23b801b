import { longHash } from '../../workbook/ownership/hash.ts';
import type { SheetSnapshot } from '../snapshot.ts';

export const contentHash = longHash;

/** Everything on a sheet as one hash: formulas as they are written, and values that no formula computes. */
export function sheetHash({ values, formulas }: SheetSnapshot): string {
  const rows = Math.max(values.length, formulas.length);
  const lines: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const [valueRow, formulaRow] = [values[row] ?? [], formulas[row] ?? []];
    let line = '';
    for (let column = 0; column < Math.max(valueRow.length, formulaRow.length); column += 1) {
      const content = formulaRow[column] ?? valueRow[column] ?? null;
      if (content !== null && content !== '') line += `${column}\u001f${content}\u001e`;
    }
    if (line !== '') lines.push(`${row}\u001f${longHash(line)}`);
  }
  return longHash(lines.join('\u001e'));
}
