import { planOfSheet } from '../../../core/host/inverse/removed-sheet.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { KEY, type ReadBook, type ReadSheet, readBook } from '../read/read-book.ts';
import { backOf, doAct } from './acts.ts';
import { putShape } from './add-sheet.ts';
import { possibleCounts } from './anchors.ts';
import type { Progress } from './apply-change.ts';
import type { Compiled } from './compile.ts';
import type { Desk, Theirs } from './desk.ts';
import { putCarriedLooks } from './line-looks.ts';
import { isOurs } from './ours.ts';
import { differences, type Place } from './same-cells.ts';
import { askTextCells, type IsText, putAmongTexts } from './text-cells.ts';
import { putCells, usedArea, type Write, writesAt, writesOf } from './write-cells.ts';

/**
 * Puts the workbook back as it was before a change that failed half way: what stands on top of cells, lines, sheets, and
 * at last the cells themselves, by what is there now. What somebody else put there stays.
 */
export async function takeBack(desk: Desk, book: ReadBook, compiled: Compiled, progress: Progress): Promise<void> {
  if (progress.isFinishing)
    for (const finish of [...compiled.finishing].reverse()) await finish.takeBack?.(desk).catch(() => undefined);
  await takeBackLines(desk, book, compiled, progress);
  await takeBackSheets(desk, book, compiled);
  await takeBackCells(desk, book, compiled, progress.theirs);
}

async function takeBackLines(desk: Desk, book: ReadBook, compiled: Compiled, progress: Progress): Promise<void> {
  const { acts, wanted } = compiled;
  if (acts.length === 0) return;
  const counts = progress.isFinishing ? [acts.length] : await possibleCounts(desk, progress.anchors, acts);
  const count = counts.length === 1 ? (counts[0] as number) : await likeliest(desk, book, compiled, counts);
  const carried = acts.filter(({ act }) => act.kind === 'carry');
  for (const placed of acts.slice(0, count).reverse()) {
    const back = backOf(placed.act);
    const sheet = desk.sheet(back.title);
    doAct(sheet, back);
    const looks = wanted[carried.indexOf(placed)];
    if (back.kind === 'carry' && looks) putCarriedLooks(sheet, looks, back.to);
  }
  await desk.context.sync();
}

/** Of several possible, the number of acts after which the sheets look most like what they look like now. */
async function likeliest(desk: Desk, book: ReadBook, { acts }: Compiled, counts: readonly number[]): Promise<number> {
  const now = await readBook(desk.context);
  const arranged = new Set(acts.map(({ act }) => act.title));
  const known = book.sheets.filter(({ sheet }) => arranged.has(sheet.title));
  const strange = (count: number): number => {
    const planned = count === 0 ? book.sheets.map(({ sheet }) => sheet) : (acts[count - 1]?.after ?? []);
    return known.reduce((sum, { id, sheet }) => {
      const [is, was] = [sheetOf(now, id), planned.find(({ title }) => title === sheet.title)];
      return is && was ? sum + differences(is, was).length : sum;
    }, 0);
  };
  const possible = counts.length > 0 ? counts : Array.from({ length: acts.length + 1 }, (_, count) => count);
  const found = possible.map((count) => ({ count, strange: strange(count) }));
  return found.reduce((one, other) => (other.strange < one.strange ? other : one)).count;
}

const sheetOf = ({ sheets }: ReadBook, id: string): SheetSnapshot | undefined =>
  sheets.find((each) => each.id === id)?.sheet;

/** Sheets that came go, and those that went come back, as far as their cells go. */
async function takeBackSheets(desk: Desk, book: ReadBook, { added }: Compiled): Promise<void> {
  const { context } = desk;
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const known = new Set(book.sheets.map(({ id }) => id));
  const there = new Set(worksheets.items.map(({ id }) => id));
  const titles = new Set(added.map((title) => title.toLowerCase()));
  const gone = book.sheets.filter(({ id }) => !there.has(id));
  // A workbook is never without a sheet that is seen: what went comes back first, under a name that is free.
  for (const sheet of worksheets.items)
    if (!known.has(sheet.id) && titles.has(sheet.name.toLowerCase())) {
      if (gone.some((each) => each.sheet.title.toLowerCase() === sheet.name.toLowerCase()))
        sheet.name = `${sheet.name.slice(0, 26)} (new)`;
    }
  for (const { sheet } of gone) bringBack(desk, sheet, book);
  for (const sheet of worksheets.items)
    if (!known.has(sheet.id) && titles.has(sheet.name.toLowerCase())) sheet.delete();
  await context.sync();
}

function bringBack(desk: Desk, sheet: SheetSnapshot, { sheets }: ReadBook): void {
  const added = desk.add(sheet.title);
  added.position = sheets.findIndex((each) => each.sheet === sheet);
  if (sheet.key !== null) added.customProperties.add(KEY, sheet.key);
  putShape(added, planOfSheet(sheet));
  const used = usedArea(sheet);
  const values = { ...sheet, formulas: sheet.formulas.map((row) => row.map(() => null)) };
  if (used) for (const write of writesOf(values, used)) putCells(added, write);
  if (!sheet.hidden) added.visibility = 'Visible';
}

/** Cells that the change left different, but for what others put there. */
async function takeBackCells(desk: Desk, book: ReadBook, compiled: Compiled, theirs: readonly Theirs[]): Promise<void> {
  const now = await readBook(desk.context);
  const writes: Readonly<{ there: Excel.Worksheet; write: Write; isText: IsText }>[] = [];
  for (const read of book.sheets) {
    if (!read.isRead) continue;
    const { sheet } = read;
    const is = now.sheets.find((each) => each.id === read.id || each.sheet.title === sheet.title);
    if (is === undefined) throw new Error(`${sheet.title} did not come back`);
    const own = differences(is.sheet, sheet).filter((place) => isOurs(compiled, sheet, is.sheet, place));
    const wanted = withTheirs(read, theirs);
    const there = desk.context.workbook.worksheets.getItem(is.id);
    for (const write of writesAt(wanted, own)) writes.push({ there, write, isText: askTextCells(there, write.area) });
  }
  if (writes.length === 0) return;
  await desk.context.sync();
  for (const { there, write, isText } of writes) putAmongTexts(there, write, isText);
  await desk.context.sync();
}

/** A sheet as it is to be in the end: as before, but for cells that somebody changed right before they were written. */
function withTheirs({ sheet }: ReadSheet, theirs: readonly Theirs[]): SheetSnapshot {
  const own = theirs.filter(({ title, place }) => title === sheet.title && place !== null);
  if (own.length === 0) return sheet;
  const values = sheet.values.map((row) => [...row]);
  const formulas = sheet.formulas.map((row) => [...row]);
  for (const { place, content, isFormula } of own) {
    const { row, column } = place as Place;
    while (values.length <= row) values.push([]);
    while (formulas.length <= row) formulas.push([]);
    (values[row] as unknown[])[column] = isFormula ? null : content === '' ? null : content;
    (formulas[row] as (string | null)[])[column] = isFormula ? String(content) : null;
  }
  return { ...sheet, values, formulas };
}
