import { type MergeReport, mergeTables } from '../../core/intake/merge/merge-tables.ts';
import { oldRecords } from '../../core/intake/merge/old-records.ts';
import type { Table } from '../../core/intake/table.ts';
import type { MarkedSheet } from '../../core/workbook/ownership/marked-sheet.ts';
import { type PickedSheets, pickSheets } from '../../core/workbook/ownership/pick-sheets.ts';
import { readMarked } from '../../core/workbook/ownership/read-marked.ts';
import { type ReconcileChoices, type Reconciled, reconcile } from '../../core/workbook/ownership/reconcile.ts';
import type { CellContent, WorkbookPlan } from '../../core/workbook/plan.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import { deleted, inserted, mapReferences, moved } from './model-references.ts';
import {
  applied,
  changed,
  emptyWorkbook,
  type ModelWorkbook,
  sheetOf,
  snapshotOf,
  valuesOf,
  type Writing,
  withContent,
  withSheet,
} from './model-workbook.ts';

export type Refreshed = Extract<Reconciled, { kind: 'change' }> &
  Readonly<{ book: ModelWorkbook; undone: ModelWorkbook }>;

/** A workbook after a refresh by a plan, and what that did. */
export function refreshed(
  book: ModelWorkbook,
  plan: WorkbookPlan,
  choices: ReconcileChoices = {},
  writing: Writing = 'sheets',
): Refreshed {
  const result = reconcile(plan, snapshotOf(book, writing), choices);
  if (result.kind !== 'change') throw new Error(`Refused: ${result.code}`);
  const done = applied(book, result.change);
  return {
    ...result,
    book: done.book,
    get undone() {
      return applied(done.book, done.inverse).book;
    },
  };
}

/** A workbook made from nothing. */
export const built = (plan: WorkbookPlan): ModelWorkbook => refreshed(emptyWorkbook, plan).book;

const picked = new WeakMap<ModelWorkbook, PickedSheets>();

/** A sheet of ours as it is now, by its key; null where nothing says any longer that it is ours. */
export function maybeMarked(book: ModelWorkbook, key: string): MarkedSheet | null {
  const found = picked.get(book) ?? pickSheets(valuesOf(book), new Map());
  picked.set(book, found);
  return found.ours.get(key) ?? null;
}

/** The same where it must be there. */
export function markedOf(book: ModelWorkbook, key: string): MarkedSheet {
  const marked = maybeMarked(book, key);
  if (marked === null) throw new Error(`No sheet is marked as ${key}`);
  return marked;
}

/** Where a cell of ours stands, by the keys of its lines. */
export function placeOf(book: ModelWorkbook, key: string, row: string, column: string) {
  const { sheet, rows, columns } = markedOf(book, key);
  const at = (lines: MarkedSheet['rows'], name: string): number => {
    const line = lines.find((one) => one.key === name);
    if (line === undefined)
      throw new Error(`${key} has no line ${name}; it has ${lines.map((one) => one.key).join(', ')}`);
    return line.position;
  };
  return { title: sheet.title, row: at(rows, row), column: at(columns, column) };
}

/** New data joined to what the workbook's Data sheet holds. */
export function joined(book: ModelWorkbook, table: Table): Readonly<{ table: Table; report: MergeReport }> {
  const data = snapshotOf(book).sheets.find(({ title }) => title === markedOf(book, 'data').sheet.title);
  const merged = mergeTables(oldRecords(readMarked(data as SheetSnapshot) as MarkedSheet), table);
  if (merged.kind !== 'merged') throw new Error(`Not joined: ${merged.question.code}`);
  return merged;
}

type Place = Readonly<{ title: string; row: number; column: number }>;

export const typed = (book: ModelWorkbook, { title, row, column }: Place, content: CellContent): ModelWorkbook => {
  const sheet = sheetOf(book, title);
  return withSheet(book, { ...sheet, rows: withContent(sheet, row, column, content) });
};

export const contentAt = (book: ModelWorkbook, { title, row, column }: Place): CellContent =>
  sheetOf(book, title).rows[row]?.[column] ?? null;

export const insertedLines = (book: ModelWorkbook, title: string, axis: 'row' | 'column', at: number, count = 1) =>
  changed(book, sheetOf(book, title), axis, inserted(at, count));

export const deletedLines = (book: ModelWorkbook, title: string, axis: 'row' | 'column', at: number, count = 1) =>
  changed(book, sheetOf(book, title), axis, deleted(at, count));

export const movedLines = (book: ModelWorkbook, title: string, axis: 'row' | 'column', from: number, to: number) =>
  changed(book, sheetOf(book, title), axis, moved(from, 1, to));

export const renamed = (book: ModelWorkbook, title: string, to: string): ModelWorkbook =>
  withSheet(book, { ...sheetOf(book, title), title: to });

/** A copy of a sheet, right behind it. */
export function duplicated(book: ModelWorkbook, title: string, copy: string): ModelWorkbook {
  const sheet = sheetOf(book, title);
  const sheets = [...book.sheets];
  sheets.splice(sheets.indexOf(sheet) + 1, 0, { ...sheet, id: `${copy} @${book.nextId}`, title: copy });
  return { sheets, nextId: book.nextId + 1 };
}

/**
 * Rows `from` to `last` in another order, marks and all, as sorting by a filter does: what a formula says of its own row
 * goes along, what other formulas say of the rows does not.
 */
export function sorted(book: ModelWorkbook, title: string, from: number, order: readonly number[]): ModelWorkbook {
  const sheet = sheetOf(book, title);
  const rows = [...sheet.rows];
  for (const [index, source] of order.entries())
    rows[from + index] = (sheet.rows[source] ?? []).map((content) =>
      typeof content === 'object' && content !== null
        ? mapReferences(content, (reference) =>
            reference.kind === 'cell' && !reference.fixedRow
              ? { ...reference, row: reference.row + from + index - source }
              : reference,
          )
        : content,
    );
  return withSheet(book, { ...sheet, rows });
}
