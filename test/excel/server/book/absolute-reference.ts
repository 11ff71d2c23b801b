import { columnLetters, quotedTitle } from '../../../../core/workbook/address.ts';
import type { Area } from '../../../gas/sheets/book/area.ts';
import type { SheetState } from './state.ts';

/** `'Sheet 1'!$A$1:$B$2`. */
export function absoluteReference({ name }: SheetState, { row, column, lastRow, lastColumn }: Area): string {
  const corner = (line: number, letter: number): string => `$${columnLetters(letter)}$${line + 1}`;
  const end = row === lastRow && column === lastColumn ? '' : `:${corner(lastRow, lastColumn)}`;
  return `${quotedTitle(name)}!${corner(row, column)}${end}`;
}
