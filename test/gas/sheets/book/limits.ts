import type { BookState } from './state.ts';
import { sheetTitled } from './state.ts';

/** Of all sheets of a spreadsheet together. */
const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;
const MOST_TITLE = 100;

/** Throws where a spreadsheet would become larger than Google has them. */
export function assertSize(book: BookState): void {
  const cells = book.sheets.reduce((sum, { rows, columns }) => sum + rows.count * columns.count, 0);
  if (cells > MOST_CELLS)
    throw new Error(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  if (book.sheets.some(({ columns }) => columns.count > MOST_COLUMNS))
    throw new Error(`A sheet has no more than ${MOST_COLUMNS} columns`);
}

/** Throws at a title that is none, or that a sheet has already, whatever its case. */
export function assertTitle(book: BookState, title: unknown, own: number | null = null): asserts title is string {
  if (typeof title !== 'string' || title === '' || title.length > MOST_TITLE)
    throw new Error(`Not a sheet's name: ${String(title).slice(0, 200)}`);
  const taken = sheetTitled(book, title);
  if (taken && taken.id !== own)
    throw new Error(`A sheet with the name "${title}" already exists. Please enter another name.`);
}

/** Throws unless these lines are there, counted from 1. */
export function assertLines(count: number, first: unknown, howMany: unknown): void {
  if (!Number.isInteger(first) || !Number.isInteger(howMany) || Number(howMany) < 1)
    throw new Error(`Lines are counted in whole numbers: ${String(first)}, ${String(howMany)}`);
  if (Number(first) < 1 || Number(first) + Number(howMany) - 1 > count)
    throw new Error('Those lines are out of bounds.');
}
