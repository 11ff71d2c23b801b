import type { SummaryTexts } from '../../locales/locale.ts';
import type { Area, CellContent, Style } from '../../workbook/plan.ts';
import type { SheetDraft } from '../../workbook/sheet-draft.ts';
import type { GoalsContext } from './context.ts';

/** Widths in characters. Two columns a tile; the tables below take the same columns in other groups. */
export const summaryWidths = [23, 14, 17, 18, 6, 12, 27, 15, 2, 28, 22, 24] as const;
export const LAST_COLUMN = summaryWidths.length - 1;

/** The first and the last column of each tile. */
export const tileColumns = [
  [0, 1],
  [2, 4],
  [5, 6],
  [7, 9],
  [10, 11],
] as const;

/** The columns of the tables of objectives, first and last. */
export const tableColumns = {
  text: [0, 2],
  owner: [3, 3],
  status: [4, 5],
  bar: [6, 6],
  progress: [7, 7],
  reason: [9, 11],
} as const;

/** What stands right of the statuses, and right of the due dates. */
export const worstColumns = [6, LAST_COLUMN] as const;
export const fallColumns = [9, LAST_COLUMN] as const;

const MOST_OBJECTIVES = 12;
export const DUE_DATES = 5;

/** The rows of the page from the top down. */
export const summaryRows = {
  title: 0,
  asOf: 1,
  banner: 2,
  tileLabel: 3,
  tileFigure: 4,
  tileNote: 5,
  tilePeriod: 6,
  statuses: 8,
  due: 20,
  objectives: 28,
} as const;

/** How many objectives the table has room for. */
export const shownObjectives = ({ slots }: GoalsContext): number => Math.min(MOST_OBJECTIVES, slots.length);

/** What each row of the page is; rows of statuses, dates and objectives are known by their order alone. */
export function summaryRowKeys(context: GoalsContext): readonly (string | null)[] {
  const keys: (string | null)[] = Array.from(
    { length: summaryRows.objectives + 3 + shownObjectives(context) },
    () => null,
  );
  for (const [name, row] of Object.entries(summaryRows)) keys[row] = name;
  keys[summaryRows.due + 1] = 'due-heading';
  keys[summaryRows.objectives + 1] = 'objectives-heading';
  keys[keys.length - 1] = 'more';
  return keys;
}

export const summaryColumnKeys: readonly string[] = summaryWidths.map((_, column) => `column:${column + 1}`);

/** The page while it is filled. */
export type SummaryPage = Readonly<{
  draft: SheetDraft;
  merges: Area[];
  context: GoalsContext;
  texts: SummaryTexts;
}>;

type Span = readonly [first: number, last: number];

/** Puts a content into several columns and rows shown as one cell. */
export function putSpan(
  { draft, merges }: SummaryPage,
  row: number,
  [column, lastColumn]: Span,
  content: CellContent,
  style: Style,
  rows = 1,
): void {
  const area = { row, column, lastRow: row + rows - 1, lastColumn };
  draft.put(row, column, content);
  draft.style(area, style);
  if (rows > 1 || lastColumn > column) merges.push(area);
}

/** The heading of a part of the page. */
export function putHeading(page: SummaryPage, row: number, [first, last]: Span, text: string): void {
  page.draft.put(row, first, text);
  page.draft.role('group', row, first, row, last);
}
