import { ExcelError, invalid } from '../wire/excel-error.ts';
import { removeSheet } from './rewrite.ts';
import type { BookState, SheetState } from './state.ts';

const isOnlyShown = (book: BookState, sheet: SheetState): boolean =>
  book.sheets.every((each) => each === sheet || each.visibility !== 'Visible');

/** Somebody must always see something. */
function seeAnother(book: BookState, sheet: SheetState): void {
  if (book.active !== sheet.id) return;
  const at = book.sheets.indexOf(sheet);
  const others = [...book.sheets.slice(at + 1), ...book.sheets.slice(0, at).reverse()];
  book.active = others.find(({ visibility }) => visibility === 'Visible')?.id ?? book.active;
}

export function changeVisibility(book: BookState, sheet: SheetState, visibility: SheetState['visibility']): void {
  if (visibility !== 'Visible' && isOnlyShown(book, sheet))
    throw new ExcelError('InvalidOperation', 'A workbook must contain at least one visible worksheet');
  if (visibility !== 'Visible') seeAnother(book, sheet);
  sheet.visibility = visibility;
}

export function deleteSheet(book: BookState, sheet: SheetState): void {
  if (isOnlyShown(book, sheet))
    throw new ExcelError('InvalidOperation', 'A workbook must contain at least one visible worksheet');
  seeAnother(book, sheet);
  removeSheet(book, sheet);
}

export function moveSheet(book: BookState, sheet: SheetState, position: number): void {
  if (position >= book.sheets.length) invalid(`There is no position ${position}`);
  const others = book.sheets.filter((each) => each !== sheet);
  book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}
