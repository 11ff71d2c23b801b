import { mostLines } from '../../../../core/workbook/shift/line-change.ts';
import type { Area } from '../../../gas/sheets/book/area.ts';
import type { FormulaError } from '../../../gas/sheets/formula/value.ts';
import type { Culture } from './culture.ts';
import type { Looks } from './looks.ts';

/** What a cell holds; never changed, only replaced. */
export type Cell = Readonly<{
  /** Of a formula it is not known here. */
  value: string | number | boolean | FormulaError;
  /** With its `=`, in en-US. */
  formula: string | null;
}>;

/** Data validation of cells, in the words of the client. */
export type ValidationState = Readonly<{
  rule: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
}>;

/** A conditional format. */
export type RuleState = {
  id: string;
  type: string;
  areas: readonly Area[];
  stopIfTrue: boolean;
  /** The rule and its look by the names of the client's properties, such as `fill.color`. */
  facts: Record<string, unknown>;
  formulas: Record<string, string>;
};

export type SeriesState = {
  facts: Record<string, unknown>;
  /** As `='Sheet 1'!$A$1:$A$3`; '' where there are none. */
  values: string;
  categories: string;
};

export type ChartState = {
  id: string;
  type: string;
  series: SeriesState[];
  /** Properties by their path from the chart on, such as `title.text`. */
  facts: Record<string, unknown>;
};

export type TableState = { id: string; name: string; area: Area; facts: Record<string, unknown> };

export type NameState = {
  name: string;
  /** The sheet's number; null for the workbook. */
  scope: string | null;
  formula: string;
  comment: string;
  visible: boolean;
};

export type XmlPart = { id: string; xml: string };

export type PageState = {
  facts: Record<string, unknown>;
  titleRows: Area | null;
  titleColumns: Area | null;
  printArea: Area | null;
  /** The first lines of pages. */
  rowBreaks: readonly number[];
  columnBreaks: readonly number[];
};

export type SheetState = {
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** By row and column; rows that hold nothing may be missing. */
  cells: (Cell | undefined)[][];
  looks: Looks;
  heights: Map<number, number>;
  widths: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: readonly Area[];
  rules: RuleState[];
  charts: ChartState[];
  tables: TableState[];
  filter: Area | null;
  /** Whether somebody has it hide rows. */
  isFiltered: boolean;
  properties: Map<string, string>;
  /** The options of a protected sheet. */
  protection: Readonly<Record<string, unknown>> | null;
  frozen: { rows: number; columns: number };
  page: PageState;
  selected: readonly Area[];
};

/** A range that a client holds: it goes along with its cells. */
export type Live = { sheet: SheetState; areas: readonly Area[]; isGone: boolean };

/** A workbook as plain data. */
export type BookState = {
  name: string;
  culture: Culture;
  sheets: SheetState[];
  /** The number of the sheet that is seen. */
  active: string;
  names: NameState[];
  xml: XmlPart[];
  properties: Record<string, unknown>;
  /** Day number of today. */
  today: number;
  calculationMode: string;
  /** Whether it counts days from 1904, which a person can choose. */
  countsFrom1904: boolean;
  nextId: number;
  /** Counts changes: whatever was computed before is out of date. */
  version: number;
  live: Set<Live>;
  /** Formulas that were read: whoever writes them back need not keep to what plans write. */
  givenOut: Set<string>;
};

export const wholeSheet: Area = { row: 0, column: 0, lastRow: mostLines.rows - 1, lastColumn: mostLines.columns - 1 };

const corner: Area = { row: 0, column: 0, lastRow: 0, lastColumn: 0 };

/** As Excel numbers sheets, charts and conditional formats. */
export function newId(book: BookState): string {
  book.nextId += 1;
  return `{00000000-0001-0000-0000-${book.nextId.toString(16).toUpperCase().padStart(12, '0')}}`;
}

export const emptySheet = (id: string, name: string): SheetState => ({
  ...{ id, name, visibility: 'Visible', tabColor: '', showGridlines: true, showHeadings: true },
  ...{ cells: [], looks: {}, heights: new Map(), widths: new Map(), hiddenRows: new Set(), hiddenColumns: new Set() },
  ...{
    merges: [],
    rules: [],
    charts: [],
    tables: [],
    filter: null,
    isFiltered: false,
    properties: new Map(),
    protection: null,
  },
  frozen: { rows: 0, columns: 0 },
  page: { facts: {}, titleRows: null, titleColumns: null, printArea: null, rowBreaks: [], columnBreaks: [] },
  selected: [corner],
});

export const sheetNamed = (book: BookState, name: string): SheetState | undefined => {
  const wanted = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
};

export const cellAt = (sheet: SheetState, row: number, column: number): Cell | undefined => sheet.cells[row]?.[column];

export function putCell(sheet: SheetState, row: number, column: number, cell: Cell | undefined): void {
  const cells = sheet.cells[row] ?? [];
  if (cell === undefined && column >= cells.length) return;
  sheet.cells[row] = cells;
  if (cell === undefined) delete cells[column];
  else cells[column] = cell;
}
