import { HostFailure } from '../../../core/host/host-failure.ts';
import { isCalled } from '../../../core/host/inverse/sheet-titles.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { type ReadBook, type ReadSheet, readBook } from '../read/read-book.ts';
import { backOf, doAct } from './acts.ts';
import { askAnchors, possibleCounts } from './anchors.ts';
import type { Progress } from './apply-change.ts';
import type { Compiled } from './compile.ts';
import type { Desk, Theirs } from './desk.ts';
import { sheetsThere, type There } from './leaving.ts';
import { putCarriedLooks } from './line-looks.ts';
import { isOurs } from './ours.ts';
import { contentAt, differences, type Place } from './same-cells.ts';
import { takeBackSheets } from './take-back-sheets.ts';
import { askTextCells, type IsText, putAmongTexts } from './text-cells.ts';
import { forgetUnderWay } from './under-way.ts';
import { type Write, writesAt } from './write-cells.ts';

/**
 * Puts the workbook back as it was before a change that failed half way: what stands on top of cells, lines, sheets, and
 * at last the cells themselves, by what is there now. What somebody else put there stays. Gives the title of a sheet that
 * somebody renamed or removed meanwhile, null where nobody did.
 */
export async function takeBack(
  desk: Desk,
  book: ReadBook,
  compiled: Compiled,
  progress: Progress,
): Promise<string | null> {
  if (progress.isFinishing)
    for (const finish of [...compiled.finishing].reverse()) await finish.takeBack?.(desk).catch(() => undefined);
  const there = await sheetsThere(desk.context);
  await takeBackLines(desk, book, compiled, progress, there);
  await takeBackSheets(desk, book, compiled, there);
  const areMoved = progress.pushed.some((lines) => lines !== 0);
  await takeBackCells(desk, book, compiled, progress.theirs, { wasThere: there, areMoved });
  await forgetUnderWay(desk);
  // Formulas that lost lines are written as they were: not where somebody else moved all of them.
  if (areMoved && compiled.acts.some(({ act }) => act.kind !== 'insert'))
    throw new HostFailure('changed-meanwhile', compiled.acts[0]?.act.title);
  const isGoing = (id: string): boolean => desk.leaving.some((each) => each.id === id);
  const other = book.sheets.find(({ id, sheet }) => !isGoing(id) && there.get(id) !== sheet.title);
  return other?.sheet.title ?? null;
}

async function takeBackLines(
  desk: Desk,
  book: ReadBook,
  compiled: Compiled,
  progress: Progress,
  there: There,
): Promise<void> {
  const { acts, wanted } = compiled;
  if (acts.length === 0) return;
  const { anchors, pushed, acts: done, actsUnderWay } = progress;
  askAnchors(anchors);
  await desk.context.sync();
  const maybe = Array.from({ length: actsUnderWay + 1 }, (_, more) => done + more);
  const counts = possibleCounts(anchors, acts, maybe, pushed);
  // Whose lines are whose is not known any more: none is taken away.
  if (counts.length === 0) throw new HostFailure('changed-meanwhile', acts[0]?.act.title);
  const count = counts.length === 1 ? (counts[0] as number) : await likeliest(desk, book, compiled, counts);
  const carried = acts.filter(({ act }) => act.kind === 'carry');
  for (const placed of acts.slice(0, count).reverse()) {
    const back = backOf(placed.act);
    const { id } = book.sheets.find((each) => isCalled(each.sheet, back.title)) ?? { id: '' };
    if (!there.has(id)) continue;
    const sheet = desk.former(id);
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
  const found = counts.map((count) => ({ count, strange: strange(count) }));
  return found.reduce((one, other) => (other.strange < one.strange ? other : one)).count;
}

const sheetOf = ({ sheets }: ReadBook, id: string): SheetSnapshot | undefined =>
  sheets.find((each) => each.id === id)?.sheet;

/** Cells that the change left different, but for what others put there. */
async function takeBackCells(
  desk: Desk,
  book: ReadBook,
  compiled: Compiled,
  theirs: readonly Theirs[],
  { wasThere, areMoved }: Readonly<{ wasThere: There; areMoved: boolean }>,
): Promise<void> {
  const now = await readBook(desk.context);
  const writes: Readonly<{ there: Excel.Worksheet; write: Write; isText: IsText }>[] = [];
  for (const read of book.sheets) {
    if (!read.isRead) continue;
    const { sheet } = read;
    const isAnew = !wasThere.has(read.id);
    const is = now.sheets.find((each) => (isAnew ? each.sheet.title === sheet.title : each.id === read.id));
    // Whoever removed it meanwhile wants it gone.
    if (is === undefined) continue;
    const own = differences(is.sheet, sheet).filter((place) =>
      isOurs(compiled, sheet, is.sheet, place, { isAnew, areMoved }),
    );
    own.push(...lostOf(read, theirs, is.sheet).filter((lost) => !own.some((place) => isAt(place, lost))));
    const wanted = withTheirs(read, theirs);
    const there = desk.context.workbook.worksheets.getItem(is.id);
    for (const write of writesAt(wanted, own)) writes.push({ there, write, isText: askTextCells(there, write.area) });
  }
  if (writes.length === 0) return;
  await desk.context.sync();
  for (const { there, write, isText } of writes) putAmongTexts(there, write, isText);
  await desk.context.sync();
}

/** Cells that were blank before, that somebody filled right before their lines went, and that are blank again. */
const lostOf = ({ sheet }: ReadSheet, theirs: readonly Theirs[], now: SheetSnapshot): readonly Place[] =>
  theirs.flatMap(({ title, place, content }) => {
    const isLost = title === sheet.title && place !== null && content !== '';
    return isLost && contentAt(now, place.row, place.column) === '' ? [place] : [];
  });

const isAt = (one: Place, { row, column }: Place): boolean => one.row === row && one.column === column;

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
