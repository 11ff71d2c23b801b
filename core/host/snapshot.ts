import type { CellValue } from '../workbook/plan.ts';

export type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';

/** What the user has selected. */
export type SelectedRange = Readonly<{
  title: string;
  /** As people write it: `B2:C40`. */
  address: string;
  values: readonly (readonly CellValue[])[];
  /** Columns whose numbers are days, from 0. */
  dateColumns: readonly number[];
}>;
