/**
 * What the server does to a spreadsheet, in the order given: each operation is one or a few calls of Google's services,
 * whatever the number of its cells. The page says everything in them; the server decides nothing. Rows and columns count
 * from 0, sheets are named by their titles, colours are `#rrggbb`, addresses are as people write them: `A1:B20`.
 */
export type Operation = CellOperation | LineOperation | SheetOperation | LookOperation | FinishOperation;

/** As `setValues` takes it: `=…` is a formula, `'…` a text as it stands behind the sign, `''` empties the cell. */
export type WrittenCell = string | number | boolean;

/** Overwrites an area: doing it twice is doing it once. */
export type CellOperation = Readonly<{
  do: 'write';
  title: string;
  row: number;
  column: number;
  /** Rows of one length. */
  cells: readonly (readonly WrittenCell[])[];
}>;

/** Whole lines come, go or move with everything on them; Google's formulas follow. Not to be done twice. */
export type LineOperation = Readonly<{ title: string; axis: 'rows' | 'columns' }> &
  Readonly<
    /** Blank lines before the line `at`, which look as the one before it. */
    | { do: 'insert-lines' | 'delete-lines'; at: number; count: number }
    /** `to` is counted before the move. */
    | { do: 'move-lines'; from: number; count: number; to: number }
  >;

export type SheetOperation = Readonly<
  /** An empty sheet of this size, hidden until it is shown; `place` counts among all sheets, null for the end. */
  | {
      do: 'add-sheet';
      title: string;
      place: number | null;
      rows: number;
      columns: number;
      /** What we know it by whatever its title, kept in its metadata; null for a sheet that comes back and is not ours. */
      key: string | null;
    }
  | { do: 'remove-sheet'; title: string }
  | { do: 'show-sheet'; title: string; isHidden: boolean }
  /** The sheet that people see when all is done. */
  | { do: 'bring-to-front'; title: string }
>;

/** A property of cells, by the name of the method of Google's that sets it; null takes it back to what is usual. */
export type Look =
  | Readonly<{ property: 'background' | 'fontColor'; value: string | null }>
  | Readonly<{ property: 'fontFamily' | 'numberFormat'; value: string }>
  | Readonly<{ property: 'fontSize'; value: number }>
  | Readonly<{ property: 'fontWeight'; value: 'bold' | 'normal' }>
  | Readonly<{ property: 'fontStyle'; value: 'italic' | 'normal' }>
  | Readonly<{ property: 'horizontalAlignment'; value: 'left' | 'center' | 'right' | null }>
  | Readonly<{ property: 'verticalAlignment'; value: 'top' | 'middle' | 'bottom' | null }>
  | Readonly<{ property: 'wrap'; value: boolean }>
  /** A line on one side of each cell. */
  | Readonly<{ property: 'border'; value: Readonly<{ side: 'top' | 'bottom' | 'left' | 'right'; color: string }> }>;

/** A property of all cells of an area, cell by cell: one call, where many values would be one each. */
export type LookGrid = Readonly<{
  area: string;
  property: Exclude<Look['property'], 'border'>;
  /** What the letters stand for: the first for `a`, the second for `b`, and so on. */
  values: readonly (string | number | boolean | null)[];
  /** A text a row, a letter a cell. */
  cells: readonly string[];
}>;

/** Lines with a number of pixels, or hidden ones. */
export type LineSpan = Readonly<{ at: number; count: number }>;

/** How cells and lines look: doing it twice is doing it once. */
export type LookOperation = Readonly<{ title: string }> &
  Readonly<
    /** One call for each grid, and then one for each look, over all its areas. */
    | {
        do: 'looks';
        grids?: readonly LookGrid[];
        looks: readonly (Look & Readonly<{ areas: readonly string[] }>)[];
      }
    | {
        do: 'lines';
        widths: readonly (LineSpan & Readonly<{ pixels: number }>)[];
        heights: readonly (LineSpan & Readonly<{ pixels: number }>)[];
        hiddenRows: readonly LineSpan[];
        hiddenColumns: readonly LineSpan[];
      }
    /** The sheet as a whole; only for sheets that were just added. */
    | { do: 'page'; frozenRows: number; frozenColumns: number; rightToLeft: boolean; gridlines: boolean }
    | { do: 'merge'; areas: readonly string[] }
  >;

export type ToneRule = Readonly<{
  area: string;
  /** Colours cells whose text begins with this. */
  text: string;
  background: string | null;
  color: string;
}>;

export type CellCheck = Readonly<{ area: string; hint: string | null }> &
  Readonly<
    /** `allowsOthers`: any other value may be typed, too. The list's title is null on the same sheet. */
    | { kind: 'list'; list: Readonly<{ title: string | null; area: string }>; allowsOthers: boolean }
    | { kind: 'date' | 'number' | 'any' }
  >;

export type PlannedChart = Readonly<{
  kind: 'line' | 'column' | 'bar';
  title: string;
  description: string;
  /** Each with the title of its sheet. */
  categories: Readonly<{ title: string; area: string }>;
  series: readonly Readonly<{ name: string; title: string; area: string }>[];
  numberFormat: string;
  /** Its first cell, and its size in pixels. */
  row: number;
  column: number;
  width: number;
  height: number;
  rightToLeft: boolean;
}>;

/**
 * What stands on top of cells. Done last of a change, in one run; the server keeps what was there before, so that it can
 * put that back where a later one fails. Doing it twice is doing it once.
 */
export type FinishOperation = Readonly<{ title: string }> &
  Readonly<
    /** Beside the rules that are there; one that is there already is not added again. */
    | { do: 'rules'; rules: readonly ToneRule[] }
    /** In place of whatever check these areas have. */
    | { do: 'checks'; checks: readonly CellCheck[] }
    /** New charts, after those that are there. */
    | { do: 'add-charts'; charts: readonly PlannedChart[] }
    /** In place of our own charts, one for one in their order; one that the user removed stays away. */
    | { do: 'replace-charts'; charts: readonly PlannedChart[] }
    /** Filter buttons on the first row of the area, where the sheet has none elsewhere. */
    | { do: 'filter'; area: string }
    /** A warning, never a lock, before somebody types over the sheet but for these areas. */
    | { do: 'protect'; description: string; unprotected: readonly string[] }
    /** Bands of colour for long data; `grows`: only where there are some that begin at the same cell. */
    | { do: 'bands'; area: string; grows?: true }
    | { do: 'name-range'; name: string; area: string }
  >;

/** Whether something can be done twice with no more effect than once. */
export const isRepeatable = ({ do: name }: Readonly<{ do: string }>): boolean =>
  !['insert-lines', 'delete-lines', 'move-lines', 'add-sheet', 'remove-sheet'].includes(name);

const finishing = ['rules', 'checks', 'add-charts', 'replace-charts', 'filter', 'protect', 'bands', 'name-range'];

export const isFinishing = (operation: Readonly<{ do: string }>): operation is FinishOperation =>
  finishing.includes(operation.do);

/** A change as the page stages it: what does it, and what puts cells, lines and sheets back, each in order. */
export type StagedChange = Readonly<{
  forward: readonly Operation[];
  /**
   * For each operation of `forward` in its place: what takes it back; nothing for finishing ones and for looks. A sheet
   * that goes comes back by itself, hidden where it is not shown here.
   */
  backward: readonly (readonly Operation[])[];
  /** The sheets that the change is about, as the page saw them: `sheetToken` of each, by title. */
  expected: Readonly<Record<string, string>>;
  /** What undoes it, as pages keep that under `UNDO`: kept once it is done, whatever has become of the page by then. */
  undo?: string;
}>;
