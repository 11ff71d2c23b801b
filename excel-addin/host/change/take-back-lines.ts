import { HostFailure } from '../../../core/host/host-failure.ts';
import { isCalled } from '../../../core/host/inverse/sheet-titles.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { inBlocks, payload, SETTING } from '../payload.ts';
import { type ReadBook, readBook } from '../read/read-book.ts';
import { readParts } from '../stored/stored-texts.ts';
import { LINES, namespaceOf, storedXml } from '../stored/stored-xml.ts';
import { backOf, doAct, type PlacedAct } from './acts.ts';
import { askAnchors, possibleCounts } from './anchors.ts';
import type { Compiled } from './compile.ts';
import type { Deed, Desk } from './desk.ts';
import type { There } from './leaving.ts';
import { putCarriedLooks } from './line-looks.ts';
import type { Progress } from './progress.ts';
import { differences } from './same-cells.ts';
import { noteHash } from './under-way.ts';

/** Takes back what became of lines, the last of it first; how far that is stands in `progress`, and in the workbook. */
export async function takeBackLines(
  desk: Desk,
  book: ReadBook,
  compiled: Compiled,
  progress: Progress,
  there: There,
): Promise<void> {
  const count = await actsDone(desk, book, compiled, progress);
  if (count === 0) return;
  const ofNote = noteHash(compiled);
  const markAt = (acts: number): string =>
    storedXml(new Map([[LINES, `${progress.change} ${acts} ${ofNote}`]]), namespaceOf(LINES));
  const mark = desk.context.workbook.customXmlParts.add(markAt(count));
  let left = count;
  const deeds = compiled.acts
    .slice(0, count)
    .reverse()
    .map(
      (placed, at): Deed => ({
        size: payload(4 * SETTING),
        do() {
          undoAct(desk, book, compiled, placed, there);
          mark.setXml(markAt(count - at - 1));
        },
      }),
    );
  for (const block of inBlocks(deeds)) {
    [progress.acts, progress.actsUnderWay] = [left - block.length, block.length];
    for (const deed of block) deed.do(desk);
    await desk.context.sync();
    left -= block.length;
    progress.actsUnderWay = 0;
  }
}

/** As a connection may go away with the answer the workbook says how many acts are still done: by change. */
async function marksOf({ context }: Desk, { change }: Progress) {
  const parts = await readParts(context, namespaceOf(LINES));
  return parts.flatMap(({ part, texts }) => {
    const [of, acts] = (texts.get(LINES) ?? '').split(' ');
    return of === change ? [{ part, acts: Number(acts) }] : [];
  });
}

/** Takes that mark away. */
export async function forgetLines(desk: Desk, progress: Progress): Promise<void> {
  const own = await marksOf(desk, progress);
  for (const { part } of own) part.delete();
  if (own.length > 0) await desk.context.sync();
}

function undoAct(desk: Desk, book: ReadBook, { acts, wanted }: Compiled, placed: PlacedAct, there: There): void {
  const back = backOf(placed.act);
  const { id } = book.sheets.find((each) => isCalled(each.sheet, back.title)) ?? { id: '' };
  if (!there.has(id)) return;
  const sheet = desk.former(id);
  doAct(sheet, back);
  const looks = wanted[acts.filter(({ act }) => act.kind === 'carry').indexOf(placed)];
  if (back.kind === 'carry' && looks) putCarriedLooks(sheet, looks, back.to);
}

/** How many acts are done by now, by what stands there where an answer was lost. */
async function actsDone(desk: Desk, book: ReadBook, compiled: Compiled, progress: Progress): Promise<number> {
  const { acts } = compiled;
  const { anchors, pushed, acts: done, actsUnderWay } = progress;
  if (done + actsUnderWay === 0) return 0;
  const marks = anchors.length === 0 ? await marksOf(desk, progress) : [];
  if (marks.length > 0) return Math.min(...marks.map(({ acts: left }) => left));
  askAnchors(anchors);
  await desk.context.sync();
  const maybe = Array.from({ length: actsUnderWay + 1 }, (_, more) => done + more);
  const counts = possibleCounts(anchors, acts, maybe, pushed);
  // Whose lines are whose is not known any more: none is taken away.
  if (counts.length === 0) throw new HostFailure('changed-meanwhile', acts[0]?.act.title);
  return counts.length === 1 ? (counts[0] as number) : likeliest(desk, book, compiled, counts);
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
