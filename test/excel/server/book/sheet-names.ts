import { ExcelError, invalid } from '../wire/excel-error.ts';
import { type BookState, type SheetState, sheetNamed } from './state.ts';

/** Throws at what Excel does not take for a sheet's name. */
export function checkSheetName(book: BookState, name: string, own: SheetState | null): void {
  if (name.length < 1 || name.length > 31) invalid(`A sheet's name has 1 to 31 characters: ${name}`);
  if (/[\\/?*[\]:]/.test(name)) invalid(`A sheet's name has none of \\ / ? * [ ] : ${name}`);
  if (name.startsWith("'") || name.endsWith("'")) invalid(`A sheet's name has no apostrophe at an end: ${name}`);
  if (name.toLowerCase() === 'history') invalid('Excel keeps the name History to itself');
  const other = sheetNamed(book, name);
  if (other && other !== own) throw new ExcelError('ItemAlreadyExists', `There is a sheet ${other.name}`);
}

/** The first of Sheet1, Sheet2 and so on that is free. */
export function freeSheetName(book: BookState): string {
  let number = 1;
  while (sheetNamed(book, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
