import type { CellValue } from '../../../core/workbook/plan.ts';
import { mostLines } from '../../../core/workbook/shift/line-change.ts';
import { FormulaReader } from './cell-formulas.ts';
import { dateStylesOf } from './date-styles.ts';
import { readPlainRow } from './plain-rows.ts';
import { FileRefusal } from './refusal.ts';
import { resolved, richText, sharedStringsOf } from './shared-strings.ts';
import { type CellElement, cellsOf, columnOf, rowsOf, sheetDataOf } from './sheet-cells.ts';
import { type FileSheet, textAt, type WorkbookFile } from './workbook-file.ts';
import { childOf, textOf, unescaped, type XmlElement } from './xml.ts';

/** What a sheet's cells hold, from the first row and column to the last that holds something; all rows are as long. */
export type SheetCells = Readonly<{
  values: readonly (readonly CellValue[])[];
  formulas: readonly (readonly (string | null)[])[];
}>;

/** Days between the two days that files count from. */
const DAYS_FROM_1900 = 1462;

/** The most cells from a sheet's first to its last: one cell in a far corner must not fill the memory with blanks. */
const MOST_CELLS = 20_000_000;

/** Gives the value that a cell says by its type, its style and its text; null where it says none. */
type ReadValue = (type: string | null, style: string | null, text: string | null) => CellValue;

/** Reads the cells of a sheet; none of a sheet without cells, such as one of charts. */
export function readSheet(file: WorkbookFile, sheet: FileSheet): SheetCells {
  const xml = sheet.isWorksheet ? textAt(file, sheet.path) : '';
  const sheetData = sheet.isWorksheet ? sheetDataOf(xml) : null;
  if (sheetData === null) return { values: [], formulas: [] };
  const readValue = valueReader(file);
  const reader = new FormulaReader();
  const [values, formulas]: [CellValue[][], (string | null)[][]] = [[], []];
  let width = 0;
  for (const { row, element } of rowsOf(xml, sheetData)) {
    const read = plainRow(xml, element, readValue) ?? oddRow(xml, row, element, reader, readValue);
    if (read.values.length === 0) continue;
    if (row >= mostLines.rows) throw new FileRefusal('damaged-part', `${sheet.title}, row ${row + 1}`);
    while (values.length <= row) {
      values.push([]);
      formulas.push([]);
    }
    values[row] = read.values;
    formulas[row] = read.formulas;
    width = Math.max(width, read.values.length);
  }
  if (values.length * width > MOST_CELLS) throw new FileRefusal('too-large', sheet.title);
  for (const row of [...values, ...formulas]) if (row.length < width) fill(row as unknown[], width - 1, null);
  return { values, formulas };
}

class ReadRow {
  readonly values: CellValue[] = [];
  readonly formulas: (string | null)[] = [];

  add(column: number, value: CellValue, formula: string | null): void {
    if (value === null && formula === null) return;
    if (column >= mostLines.columns) throw new FileRefusal('damaged-part', `column ${column + 1}`);
    fill(this.values, column, value);
    fill(this.formulas, column, formula);
  }
}

/** A row as most programs write it; null where it is not. */
function plainRow(xml: string, { openEnd, closeStart }: XmlElement, readValue: ReadValue): ReadRow | null {
  const row = new ReadRow();
  const isPlain = readPlainRow(xml.slice(openEnd, closeStart), (letters, style, type, formula, text) => {
    const value = readValue(type, style, text === null ? null : unescaped(text));
    row.add(columnOf(letters), value, formula ? `=${unescaped(formula)}` : null);
  });
  return isPlain ? row : null;
}

function oddRow(xml: string, place: number, element: XmlElement, reader: FormulaReader, readValue: ReadValue): ReadRow {
  const row = new ReadRow();
  for (const cell of cellsOf(xml, element)) {
    const formula = reader.read(xml, place, cell);
    row.add(cell.column, readValue(cell.type, cell.style, textIn(xml, cell)), formula);
  }
  return row;
}

/** What a cell says before anything is made of it; a text of several runs as one. */
function textIn(xml: string, { element, type }: CellElement): string | null {
  if (element.isEmpty) return null;
  const said = childOf(xml, element, type === 'inlineStr' ? 'is' : 'v');
  if (said === null) return null;
  return type === 'inlineStr' ? richText(xml, said) : textOf(xml, said);
}

/** Puts an item at a place, with null before it where the list is shorter. */
function fill<Item>(list: (Item | null)[], place: number, item: Item | null): void {
  while (list.length < place) list.push(null);
  list[place] = item;
}

function valueReader(file: WorkbookFile): ReadValue {
  const texts = sharedStringsOf(file);
  const isDate = file.isFrom1904 ? dateStylesOf(file) : () => false;
  return (type, style, text) => {
    if (text === null) return null;
    switch (type) {
      case 's':
        return texts[Number(text)] ?? null;
      case 'str':
      case 'inlineStr':
        return resolved(text);
      case 'e':
        return text;
      case 'b':
        return text.trim() === '1' || text.trim() === 'true';
      case 'd':
        return dayOf(text);
      default: {
        const number = text.trim() === '' ? Number.NaN : Number(text);
        if (Number.isNaN(number)) return null;
        return isDate(style) ? number + DAYS_FROM_1900 : number;
      }
    }
  };
}

/** A moment in ISO 8601 as the number of its day. */
function dayOf(text: string): CellValue {
  const moment = Date.parse(/T/.test(text) ? `${text.replace(/Z$/, '')}Z` : text);
  return Number.isNaN(moment) ? text : moment / 86_400_000 + 25_569;
}
