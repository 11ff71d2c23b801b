import { columnFact } from '../../intake/merge/old-records.ts';
import { columnKeys } from '../../intake/merge/record-columns.ts';
import { recordIdentity } from '../../intake/merge/record-keys.ts';
import { NOTE_KEY, noteText } from '../../intake/merge/record-notes.ts';
import type { Table, TableColumn } from '../../intake/table.ts';
import { reconcileTexts } from '../../locales/reconcile-texts.ts';
import { amountWidth, type NumberFormat } from '../../workbook/number-format.ts';
import type { CellValue, SheetPlan } from '../../workbook/plan.ts';
import { draftSheet } from '../../workbook/sheet-draft.ts';
import type { KpiContext } from './context.ts';
import { lastDataRow } from './data-ranges.ts';

/** Room for the words about the source. */
const NOTE_WIDTH = 28;

/** Only what a bare number would not say: which numbers are dates, money or percents. */
function formatOfColumn({ type }: TableColumn, currency: string | null): NumberFormat | null {
  switch (type) {
    case 'money':
      return { kind: 'money', currency, exact: true };
    case 'percent':
      return { kind: 'percent' };
    case 'date':
      return { kind: 'date' };
    default:
      return null;
  }
}

/** Wide enough for the header and for the longest value as it is shown, within reason. */
function widthOf({ header, type, cells }: TableColumn, currency: string | null): number {
  if (type === 'text') return Math.min(40, Math.max(18, header.length + 3));
  const most = cells.reduce<number>((max, cell) => (typeof cell === 'number' ? Math.max(max, Math.abs(cell)) : max), 0);
  return Math.min(40, Math.max(12, header.length + 3, amountWidth(most, type === 'money' ? currency : null, 2)));
}

/** A column's cells as they go into the sheet: what could not be read stays as it was, so that nothing is lost. */
function cellsOf(column: TableColumn, unread: ReadonlyMap<number, string> | undefined): readonly CellValue[] {
  if (unread === undefined) return column.cells;
  const cells = [...column.cells];
  for (const [index, found] of unread) cells[index] = cells[index] ?? found;
  return cells;
}

/** Texts of the cells that could not be read, by column header and by place among the rows kept. */
function unreadCells({ problems, sourceRows, rowSources }: Table): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const unreadable = new Set(['not-a-number', 'not-a-date', 'unsupported-calendar']);
  const unread = new Map<string, Map<number, string>>();
  const bad = problems.filter(({ code, row, column }) => unreadable.has(code) && row !== null && column !== null);
  if (bad.length === 0) return unread;
  const key = (source: string | undefined, row: number | null): string => `${source ?? ''}:${row}`;
  const place = new Map(sourceRows.map((row, index) => [key(rowSources?.[index], row), index]));
  for (const { row, column, found, source } of bad) {
    const index = place.get(key(source, row));
    if (index === undefined) continue;
    const cells = unread.get(column as string) ?? new Map<number, string>();
    unread.set(column as string, cells.set(index, found));
  }
  return unread;
}

/** The typed table, every column of the source in its order, ready for more rows below. */
export function dataSheet({ table, choices, locale }: KpiContext): SheetPlan {
  const draft = draftSheet('data', locale.workbookTexts.sheetData);
  const notes = table.records?.notes ?? null;
  const texts = reconcileTexts[choices.language];
  const lastColumn = table.columns.length - (notes === null ? 1 : 0);
  draft.putRow(0, 0, [
    ...table.columns.map((column) => column.header),
    ...(notes === null ? [] : [texts.sourceHeading]),
  ]);
  for (const [index, column] of table.columns.entries()) {
    const format = formatOfColumn(column, table.currency);
    if (format === null) continue;
    draft.style(
      { row: 1, column: index, lastRow: lastDataRow(table.rowCount), lastColumn: index },
      { role: 'data', format },
    );
  }
  draft.style({ row: 0, column: 0, lastRow: 0, lastColumn }, { role: 'header', align: 'start' });
  const unread = unreadCells(table);
  const keys = columnKeys(table.columns);
  const identity = table.records ?? recordIdentity(table);
  return draft.finish({
    rightToLeft: locale.conventions.direction === 'rtl',
    columnBlocks: [
      {
        ...{ row: 1, column: 0 },
        columns: [
          ...table.columns.map((column) => cellsOf(column, unread.get(column.header))),
          ...(notes === null ? [] : [notes.map((note) => noteText(note, texts))]),
        ],
      },
    ],
    columnWidths: [
      ...table.columns.map((column) => widthOf(column, table.currency)),
      ...(notes === null ? [] : [NOTE_WIDTH]),
    ],
    frozenRows: 1,
    filter: { row: 0, column: 0, lastRow: table.rowCount, lastColumn },
    print: { repeatRows: 1 },
    rowKeys: [null, ...identity.keys],
    columnKeys: notes === null ? keys : [...keys, NOTE_KEY],
    noteColumn: notes === null ? null : NOTE_KEY,
    facts: {
      identity: identity.columns.join(' '),
      ...(table.records?.partial?.length ? { partial: table.records.partial.join(' ') } : {}),
      ...(table.currency === null ? {} : { currency: table.currency }),
      ...(table.period === null ? {} : { period: `${table.period.from} ${table.period.to}` }),
      ...Object.fromEntries(table.columns.map((column, place) => [`column.${keys[place]}`, columnFact(column)])),
    },
  });
}
