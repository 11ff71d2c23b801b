/** A sheet of a workbook that somebody chose from their disk. */
export type OpenedSheet = Readonly<{
  title: string;
  rows: readonly (readonly (string | number | boolean | null)[])[];
  /** Columns whose numbers are days, from 0. */
  dateColumns: readonly number[];
}>;

/** Reads the bytes of an .xlsx file; fails where they are none. */
export type WorkbookReader = (bytes: Uint8Array) => Promise<readonly OpenedSheet[]>;
