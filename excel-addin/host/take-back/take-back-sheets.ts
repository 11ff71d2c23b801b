import { planOfSheet } from '../../../core/host/inverse/removed-sheet.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { putShape } from '../change/add-sheet.ts';
import type { Compiled } from '../change/compile.ts';
import type { Desk } from '../change/desk.ts';
import { nameLeaving, showLeaving } from '../change/leaving.ts';
import type { There } from '../change/sheets-there.ts';
import { KEY, type ReadBook } from '../read/read-book.ts';

/**
 * Sheets that came go, and those that were about to go stay as they are. One that is gone already, with a change that
 * could not be done to its end, comes back without what it held, which its cells get with all others; before that end it was
 * somebody else who removed it.
 */
export async function takeBackSheets(
  desk: Desk,
  book: ReadBook,
  { added }: Compiled,
  { there, isFinishing }: Readonly<{ there: There; isFinishing: boolean }>,
): Promise<void> {
  const came = await sheetsThatCame(desk, book, added, there);
  const isGone = (id: string): boolean => !there.has(id) && desk.leaving.some((each) => each.id === id);
  const gone = isFinishing ? book.sheets.filter(({ id }) => isGone(id)) : [];
  // A workbook is never without a sheet that is seen: what went is back before anything else goes.
  showLeaving(desk, book, there);
  for (const [id, name] of came)
    if (gone.some(({ sheet }) => sheet.title.toLowerCase() === name.toLowerCase()))
      desk.former(id).name = `${name.slice(0, 26)} (new)`;
  const others = [...there]
    .filter(([id]) => !came.some(([other]) => other === id))
    .map(([, name]) => name.toLowerCase());
  for (const { sheet } of gone) if (!others.includes(sheet.title.toLowerCase())) bringBack(desk, sheet, book);
  for (const [id] of came) desk.former(id).delete();
  nameLeaving(desk, book, there);
  await desk.context.sync();
}

/** Sheets of the change, by number: one that has the title of such a sheet, and something else in it, is somebody's. */
async function sheetsThatCame(desk: Desk, book: ReadBook, added: Compiled['added'], there: There) {
  const known = new Set(book.sheets.map(({ id }) => id));
  const asked = [...there].flatMap(([id, name]) => {
    const plan = added.find(({ title }) => title.toLowerCase() === name.toLowerCase());
    if (known.has(id) || plan === undefined) return [];
    const sheet = desk.former(id);
    const key = sheet.customProperties.getItemOrNullObject(KEY).load('value');
    const used = sheet.getUsedRangeOrNullObject(true).load('address');
    return [{ id, name, plan, key, used }];
  });
  if (asked.length > 0) await desk.context.sync();
  const isOfUs = ({ plan, key, used }: (typeof asked)[number]): boolean =>
    used.isNullObject || (key.isNullObject ? '' : key.value) === plan.key;
  return asked.filter(isOfUs).map(({ id, name }) => [id, name] as const);
}

function bringBack(desk: Desk, sheet: SheetSnapshot, { sheets }: ReadBook): void {
  const added = desk.add(sheet.title);
  added.position = sheets.findIndex((each) => each.sheet === sheet);
  if (sheet.key !== null) added.customProperties.add(KEY, sheet.key);
  putShape(added, planOfSheet(sheet));
  if (!sheet.hidden) added.visibility = 'Visible';
}
