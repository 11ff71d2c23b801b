import { type CellValue, readXls } from 'hucre/xlsx';
import { withTextsBehindFormulas } from './xls-records.ts';

/** A computed cell: null where it is empty or holds an empty text; an error is its name as text, `#DIV/0!`. */
export type ComputedValue = string | number | boolean | null;

/** What a spreadsheet program made of a workbook. */
export type ComputedWorkbook = Readonly<{
  sheets: readonly string[];
  /** The cells of a sheet by rows, counted from 0; cells beyond the last filled one are missing. */
  rows(sheet: string): readonly (readonly ComputedValue[])[];
  /** One cell by its address: `B7`. */
  value(sheet: string, address: string): ComputedValue;
}>;

const DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** A cell shown as a date is a day number like any other. */
const computed = (value: CellValue | undefined): ComputedValue =>
  value instanceof Date ? value.getTime() / DAY + UNIX_EPOCH : value === '' ? null : (value ?? null);

function place(address: string): readonly [row: number, column: number] {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address) ?? [];
  if (letters === undefined) throw new Error(`${address} is not the address of a cell`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

/** Reads the bytes of an .xls file. */
export async function readComputed(bytes: Uint8Array): Promise<ComputedWorkbook> {
  const workbook = await readXls(withTextsBehindFormulas(bytes));
  const sheets = new Map(
    workbook.sheets.map(({ name, rows }) => [name, Array.from(rows, (row) => Array.from(row ?? [], computed))]),
  );
  const rowsOf = (sheet: string): readonly (readonly ComputedValue[])[] => {
    const rows = sheets.get(sheet);
    if (rows === undefined) throw new Error(`There is no sheet ${sheet}, only ${[...sheets.keys()].join(', ')}`);
    return rows;
  };
  return {
    sheets: [...sheets.keys()],
    rows: rowsOf,
    value: (sheet, address) => {
      const [row, column] = place(address);
      return rowsOf(sheet)[row]?.[column] ?? null;
    },
  };
}
