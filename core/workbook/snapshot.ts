import type { CellValue } from './plan.ts';

/** What a workbook holds now. Rows and columns count from 0. */
export type WorkbookSnapshot = Readonly<{ sheets: readonly SheetSnapshot[] }>;

export type SheetSnapshot = Readonly<{
  title: string;
  /** The key that our own sheets carry, whatever their title; null on the user's sheets. */
  key: string | null;
  hidden: boolean;
  /** Its cells were not read, as there are too many of them: it may hold anything, though none are here. */
  isUnread?: true;
  /** The values of the used range from the first cell on, row by row; an error as its text, such as `#N/A`. */
  values: readonly (readonly CellValue[])[];
  /** The formulas in the same places, with their leading `=`, as the host writes them; null for a plain value. */
  formulas: readonly (readonly (string | null)[])[];
}>;
