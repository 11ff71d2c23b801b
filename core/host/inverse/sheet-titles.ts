import { HostFailure } from '../host-failure.ts';
import type { SheetSnapshot } from '../snapshot.ts';

/** Spreadsheets know a sheet by its title, whatever its case. */
export const isCalled = (sheet: SheetSnapshot, title: string): boolean =>
  sheet.title === title || sheet.title.toLowerCase() === title.toLowerCase();

/** The sheet of this title; fails where there is none. */
export function sheetCalled<Sheet extends SheetSnapshot>(sheets: readonly Sheet[], title: string): Sheet {
  const sheet = sheets.find((each) => isCalled(each, title));
  if (!sheet) throw new HostFailure('no-such-sheet', title);
  return sheet;
}

/** The sheets with one in place of the one of its title. */
export const replaced = <Sheet extends SheetSnapshot>(sheets: readonly Sheet[], by: Sheet): readonly Sheet[] =>
  sheets.map((sheet) => (sheet.title === by.title ? by : sheet));
