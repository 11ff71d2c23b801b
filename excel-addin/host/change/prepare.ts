import { HostFailure } from '../../../core/host/host-failure.ts';
import { excelCode } from '../failures.ts';
import type { Question } from '../read/ask-all.ts';
import type { ReadBook, ReadSheet } from '../read/read-book.ts';
import { readRanges } from '../read/read-ranges.ts';
import { type Anchor, layAnchors } from './anchors.ts';
import type { Compiled } from './compile.ts';
import type { Desk } from './desk.ts';
import { askLineLooks } from './line-looks.ts';
import { differences } from './same-cells.ts';

const changed = (title: string): never => {
  throw new HostFailure('changed-meanwhile', title);
};

/**
 * Reads once more what the change is about, before anything is written: fails with `changed-meanwhile` or `title-taken`
 * where somebody was there since. Gives what tells later how far a batch came.
 */
export async function prepare(desk: Desk, book: ReadBook, compiled: Compiled): Promise<readonly Anchor[]> {
  const touched = book.sheets.filter(({ sheet }) => compiled.touched.includes(sheet.title));
  const { worksheets } = desk.context.workbook;
  let used: readonly Excel.Range[] = [];
  let anchors: readonly Anchor[] = [];
  let read: readonly (() => void)[] = [];
  const askAlong = (): void => {
    worksheets.load('items/id,items/name');
    used = touched.map(({ sheet }) => usedRange(desk, sheet.title));
    anchors = layAnchors(
      desk,
      touched.map(({ sheet }) => sheet.title),
      compiled.acts,
    );
    read = compiled.wanted.map((wanted) => askLineLooks(desk, wanted));
  };
  const along = [{ cells: 0, ask: askAlong }, ...compiled.content.flatMap((deed) => deed.prepare?.(desk) ?? [])];
  const cells = await readTouched(desk, touched, along).catch((error: unknown) => {
    throw excelCode(error) === 'ItemNotFound' ? new HostFailure('changed-meanwhile') : error;
  });
  const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  for (const [at, { id, sheet, area, isRead }] of touched.entries()) {
    const isThere = names.get(id) === sheet.title && isOfSize(used[at] as Excel.Range, area);
    if (isRead && (!isThere || differences(cells.get(id) ?? empty, sheet).length > 0)) changed(sheet.title);
  }
  const known = new Set(book.sheets.map(({ id }) => id));
  const taken = worksheets.items.find(
    ({ id, name }) =>
      !known.has(id) &&
      isOneOf(
        name,
        compiled.added.map(({ title }) => title),
      ),
  );
  if (taken) throw new HostFailure('title-taken', taken.name);
  for (const readLooks of read) readLooks();
  return anchors;
}

const empty = { values: [], formulas: [] };

const isOneOf = (name: string, titles: readonly string[]): boolean =>
  titles.some((title) => title.toLowerCase() === name.toLowerCase());

/** How far a sheet is filled. */
export const usedRange = (desk: Desk, title: string): Excel.Range =>
  desk.sheet(title).getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');

export function isOfSize(used: Excel.Range, area: ReadSheet['area']): boolean {
  if (used.isNullObject || area === null) return used.isNullObject && area === null;
  return (
    used.rowIndex + used.rowCount - 1 === area.lastRow && used.columnIndex + used.columnCount - 1 === area.lastColumn
  );
}

/** The cells of the sheets, by their numbers; something else is asked along with them. */
async function readTouched(desk: Desk, touched: readonly ReadSheet[], along: readonly Question[]) {
  const filled = touched.flatMap(({ id, sheet, area, isRead }) =>
    area !== null && isRead ? [{ id, range: { sheet: desk.sheet(sheet.title), area } }] : [],
  );
  const read = await readRanges(
    desk.context,
    filled.map(({ range }) => range),
    along,
  );
  return new Map(filled.map(({ id }, at) => [id, read[at] ?? empty]));
}
