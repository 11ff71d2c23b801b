import { HostFailure } from '../../../core/host/host-failure.ts';
import type { ReadBook } from '../read/read-book.ts';
import { readRanges } from '../read/read-ranges.ts';
import type { Compiled } from './compile.ts';
import type { Desk, Leaving } from './desk.ts';
import { isOfSize } from './prepare.ts';
import { differences, isUntouched } from './same-cells.ts';
import { sheetsThere, type There } from './sheets-there.ts';

/** Hides what is to go, so that nobody begins to work there; what is to be seen instead comes first. */
export function hideLeaving(desk: Desk, { shown }: Compiled): void {
  if (desk.leaving.length === 0) return;
  for (const title of shown) desk.sheet(title).visibility = 'Visible';
  for (const { sheet } of desk.leaving) sheet.visibility = 'Hidden';
}

/** Reads what is to go for the last time: fails with `changed-meanwhile` where somebody worked there since. */
export async function checkLeaving(desk: Desk, book: ReadBook, { removed }: Compiled): Promise<void> {
  const read = desk.leaving.flatMap(({ id, title, sheet }) => {
    const was = book.sheets.find((each) => each.id === id);
    const expected = removed.find((each) => each.title === title);
    return was?.isRead && expected ? [{ title, sheet, area: was.area, expected }] : [];
  });
  if (read.length === 0) return;
  let used: readonly Excel.Range[] = [];
  const askUsed = (): void => {
    used = read.map(({ sheet }) =>
      sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    );
  };
  const filled = read.flatMap(({ sheet, area }) => (area === null ? [] : [{ sheet, area }]));
  const cells = await readRanges(desk.context, filled, [{ cells: 0, ask: askUsed }]);
  for (const [at, { title, sheet, area, expected }] of read.entries()) {
    const now = cells[filled.findIndex((each) => each.sheet === sheet)] ?? { values: [], formulas: [] };
    if (
      !isOfSize(used[at] as Excel.Range, area) ||
      !differences(now, expected).every((place) => isUntouched(now, expected, place))
    )
      throw new HostFailure('changed-meanwhile', title);
  }
}

export function deleteLeaving({ leaving }: Desk): void {
  for (const { sheet } of leaving) sheet.delete();
}

/**
 * Whether a change whose last batch failed is done all the same. Sheets go after all else: where one is gone already, the
 * others go as well, and the change is whole.
 */
export async function isDoneAfterAll({ context, leaving }: Desk): Promise<boolean> {
  const known = leaving.flatMap(({ id }) => (id === null ? [] : [id]));
  if (known.length === 0) return false;
  try {
    const there = await sheetsThere(context);
    if (known.every((id) => there.has(id))) return false;
    for (const id of known) if (there.has(id)) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/** Sheets that were about to go and are still there, as they were. */
const stayers = (leaving: readonly Leaving[], { sheets }: ReadBook, there: There) =>
  leaving.flatMap(({ id, title, called }) => {
    const place = sheets.findIndex((each) => each.id === id);
    const was = sheets[place]?.sheet;
    return id === null || !was || !there.has(id) ? [] : [{ id, title, called, place, was }];
  });

/** Those that were hidden to go are seen again. */
export function showLeaving(desk: Desk, book: ReadBook, there: There): void {
  for (const { id, was } of stayers(desk.leaving, book, there)) if (!was.hidden) desk.former(id).visibility = 'Visible';
}

/** They get their titles and places back, once nothing else has them. */
export function nameLeaving(desk: Desk, book: ReadBook, there: There): void {
  for (const { id, title, called, place } of stayers(desk.leaving, book, there))
    if (called !== title) {
      const sheet = desk.former(id);
      sheet.name = title;
      sheet.position = place;
    }
}
