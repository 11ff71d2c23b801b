import type { Area, CellContent, ColumnBlock, PrintSetup, Role, SheetPlan, Style } from './plan.ts';

type Settings = Partial<Omit<SheetPlan, 'key' | 'title' | 'blocks' | 'styles' | 'print'>> & {
  print?: Partial<PrintSetup>;
};

const onePageWide: PrintSetup = {
  landscape: true,
  repeatRows: 0,
  repeatColumns: 0,
  breakBefore: null,
  keepTogetherFrom: null,
  pagesTall: null,
};

/** One cell as an area. */
export const cellArea = (row: number, column: number): Area => ({ row, column, lastRow: row, lastColumn: column });

/** How many lines wrapped texts take in columns of these widths, in characters. */
export const linesOf = (texts: readonly unknown[], widths: readonly (number | null)[]): number =>
  texts.reduce<number>(
    (most, text, column) =>
      typeof text === 'string' ? Math.max(most, wrappedLines(text, (widths[column] ?? 12) * 1.05)) : most,
    1,
  );

/** Words are kept whole, as spreadsheets do. */
function wrappedLines(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > width) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + length;
    lines += Math.max(0, Math.ceil(used / width) - 1);
    if (used > width) used %= width;
  }
  return lines;
}

/** A sheet while a template fills it: cells by place, in any order, then one rectangle. */
export type SheetDraft = Readonly<{
  key: string;
  title: string;
  /** Puts one cell; the last one put stays. */
  put(row: number, column: number, content: CellContent): void;
  /** Puts a row of cells from a column on. */
  putRow(row: number, column: number, contents: readonly CellContent[]): void;
  style(area: Area, style: Style): void;
  /** The cells put into a row so far. */
  cellsOf(row: number): readonly CellContent[];
  /** A style by role alone, the commonest case. */
  role(role: Role, row: number, column: number, lastRow?: number, lastColumn?: number): void;
  /** The finished sheet; `settings` are all that is not cells. */
  finish(settings: Settings): SheetPlan;
}>;

export function draftSheet(key: string, title: string): SheetDraft {
  const rows: CellContent[][] = [];
  const styles: (Area & { style: Style })[] = [];

  const put = (row: number, column: number, content: CellContent): void => {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] as CellContent[];
    while (cells.length <= column) cells.push(null);
    cells[column] = content;
  };

  return {
    key,
    title,
    put,
    putRow: (row, column, contents) => {
      for (const [offset, content] of contents.entries()) put(row, column + offset, content);
    },
    cellsOf: (row) => rows[row] ?? [],
    style: (area, style) => {
      styles.push({ ...area, style });
    },
    role: (role, row, column, lastRow = row, lastColumn = column) => {
      styles.push({ row, column, lastRow, lastColumn, style: { role } });
    },
    finish: (settings) => ({
      rightToLeft: false,
      hidden: false,
      columnBlocks: [] as readonly ColumnBlock[],
      columnWidths: [],
      frozenRows: 0,
      frozenColumns: 0,
      rules: [],
      validations: [],
      charts: [],
      sparklines: [],
      filter: null,
      tallRows: [],
      merges: [],
      rowKeys: [],
      columnKeys: [],
      noteColumn: null,
      facts: {},
      hiddenRows: [],
      hiddenColumns: [],
      ...settings,
      print: { ...onePageWide, ...settings.print },
      key,
      title,
      blocks: [{ row: 0, column: 0, rows }],
      styles,
    }),
  };
}
