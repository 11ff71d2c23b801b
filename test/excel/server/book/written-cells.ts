import { type Area, columnsOf, rowsOf } from '../../../gas/sheets/book/area.ts';
import { checkWritten } from '../formula/check-written.ts';
import { ExcelError, invalid } from '../wire/excel-error.ts';
import { looksIn, setLook } from './looks.ts';
import { type BookState, type Cell, putCell, type SheetState, sheetNamed } from './state.ts';
import { readTyped } from './typed-text.ts';

const MOST_CHARACTERS = 32_767;

/** Rows of an array that is exactly as large as an area; a single value is meant for all its cells. */
export function fitted(given: unknown, area: Area): readonly (readonly unknown[])[] {
  const [rows, columns] = [rowsOf(area), columnsOf(area)];
  if (!Array.isArray(given)) {
    if (typeof given === 'object') return invalid('Neither a value nor an array of rows');
    return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(given));
  }
  if (given.length !== rows || given.some((row) => !Array.isArray(row) || row.length !== columns))
    invalid(
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range: ` +
        `${given.length} × ${Array.isArray(given[0]) ? given[0].length : 'none'} for ${rows} × ${columns}`,
    );
  return given;
}

/** Writes values and formulas; null leaves a cell as it is, '' empties it. */
export function writeCells(book: BookState, sheet: SheetState, area: Area, given: unknown): void {
  const formats = looksIn(sheet.looks, 'numberFormat', area);
  for (const [down, row] of fitted(given, area).entries())
    for (const [right, value] of row.entries()) {
      if (value === null || value === undefined) continue;
      const [at, column] = [area.row + down, area.column + right];
      if (isCovered(sheet, at, column)) continue;
      const written = cellOf(book, sheet, value, formats[down]?.[right] ?? 'General');
      putCell(sheet, at, column, written.cell);
      if (written.format !== null)
        setLook(sheet.looks, 'numberFormat', { row: at, column, lastRow: at, lastColumn: column }, written.format);
    }
}

/** Of merged cells the first one alone takes content; what is written into the others is gone. */
const isCovered = ({ merges }: SheetState, row: number, column: number): boolean =>
  merges.some(
    (merge) =>
      row >= merge.row &&
      row <= merge.lastRow &&
      column >= merge.column &&
      column <= merge.lastColumn &&
      (row !== merge.row || column !== merge.column),
  );

type Written = Readonly<{ cell: Cell | undefined /** A format that Excel sets by itself. */; format: string | null }>;

const plain = (value: Cell['value'], format: string | null = null): Written => ({
  cell: Object.freeze({ value, formula: null }),
  format,
});

function cellOf(book: BookState, sheet: SheetState, value: unknown, format: string): Written {
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
    return plain(format === '@' ? String(value).toUpperCase() : value);
  if (typeof value !== 'string') return invalid(`Not to be written into a cell: ${JSON.stringify(value)}`);
  if (value === '') return { cell: undefined, format: null };
  if (value.startsWith('=') && format !== '@') return { cell: formulaCell(book, sheet, value), format: null };
  if (value.length > MOST_CHARACTERS) invalid(`A text of more than ${MOST_CHARACTERS} characters`);
  if (value === "'") return invalid("An apostrophe alone is no text: '' empties a cell");
  if (format === '@') {
    if (value.startsWith("'")) invalid(`An apostrophe before a text in a cell that holds texts: ${value.slice(0, 50)}`);
    return plain(value);
  }
  if (value.startsWith("'")) return plain(value.slice(1));
  const typed = readTyped(value, book.culture);
  if (typed !== null) return plain(typed.value, format === 'General' ? typed.format : null);
  // Excel takes these for formulas when they are typed; nobody says what it does with them here.
  if (/^[+\-@]/.test(value)) throw new ExcelError('NotServed', `A text that may be a formula: ${value.slice(0, 50)}`);
  return plain(value);
}

/** A formula of a plan, or one that was read from this workbook before. */
export function formulaCell(book: BookState, sheet: SheetState, formula: string): Cell {
  if (!book.givenOut.has(formula))
    checkWritten(formula, {
      sheet: (title) => sheetNamed(book, title) !== undefined,
      name: (name) =>
        book.names.some(
          (each) => each.name.toLowerCase() === name.toLowerCase() && (each.scope === null || each.scope === sheet.id),
        ),
    });
  return Object.freeze({ value: '', formula });
}
