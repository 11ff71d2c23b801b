import type { Area, Place } from './area.ts';
import type { Looks } from './looks.ts';

/** What a cell holds; never changed, only replaced. */
export type Cell = Readonly<{
  /** Of a formula it is not known here. */
  value: string | number | boolean;
  /** As it is kept: with `=`, and `;` between arguments. */
  formula: string | null;
  /** Whether the user typed the formula, who may write what no plan does. */
  byUser: boolean;
}>;

/** Shows cells by what they hold, whatever looks they have. */
export type RuleState = Readonly<{
  areas: readonly Area[];
  criterion: string;
  values: readonly string[];
  background: string | null;
  color: string | null;
}>;

export type CheckState = Readonly<{
  criterion: string;
  /** A place for lists, numbers and texts for others. */
  values: readonly (Place | number | string | boolean)[];
  allowsInvalid: boolean;
  help: string | null;
}>;

export type ChartState = Readonly<{
  /** null before it is on a sheet. */
  id: number | null;
  type: string;
  ranges: readonly Place[];
  headers: number;
  merge: string | null;
  transposed: boolean;
  hidden: string | null;
  options: Readonly<Record<string, unknown>>;
  /** Its first cell, from 0, and how far from its corner in pixels. */
  position: Readonly<{ row: number; column: number; x: number; y: number }> | null;
}>;

export type ProtectionState = {
  id: number;
  /** null for the whole sheet. */
  area: Area | null;
  description: string;
  warns: boolean;
  /** Whether somebody else made it: who makes one may go on editing. */
  byOthers: boolean;
  unprotected: readonly Area[];
};

export type BandingState = { id: number; area: Area; theme: string; header: boolean; footer: boolean };

/** Buttons on the first row of an area, and what somebody filters by: the values that are hidden, by column from 0. */
export type FilterState = Readonly<{ area: Area; hidden: ReadonlyMap<number, readonly string[]> }>;

export type MetadataState = Readonly<{ id: number; key: string; value: string; visibility: string }>;

export type Axis = 'rows' | 'columns';

/** Sizes and hidden lines along an axis; lines count from 0. */
export type Lines = { count: number; frozen: number; pixels: Map<number, number>; hidden: Set<number> };

export type SheetState = {
  id: number;
  title: string;
  /** OBJECT for a sheet that is nothing but a chart. */
  kind: 'GRID' | 'OBJECT';
  isHidden: boolean;
  rows: Lines;
  columns: Lines;
  /** By row and column; rows that hold nothing may be missing. */
  cells: (Cell | undefined)[][];
  looks: Looks;
  rightToLeft: boolean;
  hidesGridlines: boolean;
  rules: readonly RuleState[];
  charts: readonly ChartState[];
  protections: readonly ProtectionState[];
  bandings: readonly BandingState[];
  filter: FilterState | null;
  merges: readonly Area[];
  metadata: readonly MetadataState[];
  selected: Area;
};

/** A spreadsheet as plain data. */
export type BookState = {
  sheets: SheetState[];
  /** The sheet that is seen. */
  active: number;
  names: Readonly<Record<string, Place>>;
  nextId: number;
  /** Counts changes: whatever was computed before is out of date. */
  version: number;
};

const lines = (count: number): Lines => ({ count, frozen: 0, pixels: new Map(), hidden: new Set() });

export const corner: Area = { row: 0, column: 0, lastRow: 0, lastColumn: 0 };

export const emptySheet = (id: number, title: string, rows: number, columns: number): SheetState => ({
  ...{ id, title, kind: 'GRID', isHidden: false },
  ...{ rows: lines(rows), columns: lines(columns), cells: [], looks: {} },
  ...{ rightToLeft: false, hidesGridlines: false },
  ...{ rules: [], charts: [], protections: [], bandings: [], filter: null, merges: [], metadata: [] },
  selected: corner,
});

export const wholeSheet = ({ rows, columns }: SheetState): Area => ({
  ...{ row: 0, column: 0 },
  ...{ lastRow: rows.count - 1, lastColumn: columns.count - 1 },
});

export const sizeOf = ({ rows, columns }: SheetState) => ({ rows: rows.count, columns: columns.count });

/** A copy that nothing done to the other changes. Cells and whatever else is only replaced is shared. */
export const copyOfBook = (book: BookState): BookState => ({ ...book, sheets: book.sheets.map(copyOfSheet) });

export const copyOfSheet = (sheet: SheetState): SheetState => ({
  ...sheet,
  rows: copyOfLines(sheet.rows),
  columns: copyOfLines(sheet.columns),
  cells: sheet.cells.map((row) => [...row]),
  looks: { ...sheet.looks },
  protections: sheet.protections.map((one) => ({ ...one })),
  bandings: sheet.bandings.map((one) => ({ ...one })),
});

const copyOfLines = (all: Lines): Lines => ({ ...all, pixels: new Map(all.pixels), hidden: new Set(all.hidden) });

export const sheetTitled = (book: BookState, title: string): SheetState | undefined => {
  const wanted = title.toLowerCase();
  return book.sheets.find((sheet) => sheet.title.toLowerCase() === wanted);
};
