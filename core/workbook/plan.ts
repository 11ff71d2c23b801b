import type { Language } from '../values/language.ts';
import type { Formula, RangeReference } from './formula.ts';
import type { NumberFormat } from './number-format.ts';

/** What a workbook is to hold, as plain data: a host reads it and does it, and decides nothing. Rows and columns count from 0. */
export type WorkbookPlan = Readonly<{
  language: Language;
  title: string;
  sheets: readonly SheetPlan[];
}>;

export type CellValue = string | number | boolean | null;
export type CellContent = CellValue | Formula;

/** Cells by rows from a corner on; null leaves a cell empty. */
type Block = Readonly<{ row: number; column: number; rows: readonly (readonly CellContent[])[] }>;

/** Long data by columns, one array a column, all of one length. */
export type ColumnBlock = Readonly<{ row: number; column: number; columns: readonly (readonly CellValue[])[] }>;

export type Area = Readonly<{ row: number; column: number; lastRow: number; lastColumn: number }>;

/** What a cell is for; each host's theme says how that looks. */
export type Role =
  | 'title'
  | 'subtitle'
  | 'note'
  | 'header'
  | 'group'
  | 'label'
  | 'value'
  | 'total'
  | 'emphasis'
  | 'input'
  /** An input that heads the rows below it. */
  | 'goal'
  /** A computed sentence. */
  | 'sentence'
  /** A bar made of letters. */
  | 'bar'
  | 'tile-label'
  | 'tile-figure'
  | 'tile-note'
  | 'data';

/** The look of an area; a later one wins over an earlier, property by property. */
export type Style = Readonly<{
  role?: Role;
  format?: NumberFormat;
  wrap?: boolean;
  /** Figures stand at the right in every direction, so that their digits line up. */
  align?: 'start' | 'center' | 'right';
  /** Room before the text, in steps of about a letter. */
  indent?: number;
}>;
export type StyledArea = Area & Readonly<{ style: Style }>;

export type Tone = 'good' | 'bad' | 'warning' | 'muted';

/** Colours an area's cells whose text begins with `text`: the word is always there beside the colour. */
export type ToneRule = Area & Readonly<{ text: string; tone: Tone }>;

/** A choice or a kind of value that a cell takes; `hint` is shown while the cell is selected. */
export type Validation = Area &
  Readonly<{ hint?: string }> &
  Readonly<
    /** `allowsOthers`: the list only helps, and any other word may be typed. */
    | { kind: 'list'; range: RangeReference; allowsOthers?: true }
    | { kind: 'date' }
    | { kind: 'number' }
    /** Takes anything, and has a hint. */
    | { kind: 'any'; hint: string }
  >;

export type Chart = Readonly<{
  kind: 'line' | 'column' | 'bar';
  /** Empty where a heading right above says it. */
  title: string;
  /** Read by screen readers. */
  description: string;
  series: readonly Readonly<{ name: string; values: RangeReference }>[];
  categories: RangeReference;
  format: NumberFormat;
  area: Area;
}>;

export type Sparkline = Readonly<{ row: number; column: number; values: RangeReference }>;

export type PrintSetup = Readonly<{
  landscape: boolean;
  repeatRows: number;
  repeatColumns: number;
  /** The row that begins what had better stay together on a page, such as charts. */
  keepTogetherFrom: number | null;
  /** The column that begins a second page; the ones before it fill the first. null: all on one page's width. */
  breakBefore: number | null;
  /** The most pages from top to bottom; null for as many as it takes. */
  pagesTall: number | null;
}>;

export type SheetPlan = Readonly<{
  /** What formulas and later builds know the sheet by, whatever its title. */
  key: string;
  title: string;
  rightToLeft: boolean;
  /** Holds workings that charts read, and nothing for people. */
  hidden: boolean;
  blocks: readonly Block[];
  columnBlocks: readonly ColumnBlock[];
  styles: readonly StyledArea[];
  /** In characters; columns without a width have the host's. */
  columnWidths: readonly (number | null)[];
  frozenRows: number;
  frozenColumns: number;
  rules: readonly ToneRule[];
  validations: readonly Validation[];
  charts: readonly Chart[];
  sparklines: readonly Sparkline[];
  /** An area with filter buttons on its first row. */
  filter: Area | null;
  print: PrintSetup;
  /** Rows of more than one line of text. */
  tallRows: readonly Readonly<{ row: number; lines: number }>[];
  /** Areas shown as one cell, the first; only on pages for reading, never where people sort or filter. */
  merges: readonly Area[];
  /**
   * What each row and column is, whatever the language and wherever it stands: `metric:CTR`, `period:2026-09-01/month`.
   * Lines without a key are layout: what stands there is known by its order alone.
   */
  rowKeys: readonly (string | null)[];
  columnKeys: readonly (string | null)[];
  /** The key of the column where a word about a row may stand; null where there is none. */
  noteColumn: string | null;
  /** What a later build must know of this sheet and can't read from its cells, such as the currency of its amounts. */
  facts: Readonly<Record<string, string>>;
  /** Lines that hold what later builds know the sheet by, and nothing for people. */
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
}>;
