import { longHash } from '../../core/workbook/ownership/hash.ts';
import type { SheetCells } from './requests.ts';

/**
 * What a sheet holds as one short text, from the cells of its whole used area as the server reads them: formulas as they
 * are written, and values that no formula computes. The page and the server make it alike, so that a sheet that somebody
 * changed in between is known. Rows can be given in several pieces, in order.
 */
export function sheetToken(pieces: readonly SheetCells[]): string {
  const lines: string[] = [];
  let row = 0;
  for (const { values, formulas } of pieces)
    for (const [down, cells] of values.entries()) {
      let line = '';
      for (const [column, value] of cells.entries()) {
        const content = formulas[down]?.[column] || value;
        if (content !== '') line += `${column}\u001f${content}\u001e`;
      }
      if (line !== '') lines.push(`${row}\u001f${longHash(line)}`);
      row += 1;
    }
  return longHash(lines.join('\u001e'));
}
