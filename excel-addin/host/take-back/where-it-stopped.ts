import { isCalled } from '../../../core/host/inverse/sheet-titles.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { pushedSheet } from '../change/anchors.ts';
import type { Compiled } from '../change/compile.ts';
import type { Deed, Desk } from '../change/desk.ts';
import type { Progress } from '../change/progress.ts';
import { sheetsReached } from '../change/reached.ts';
import type { ReadBook } from '../read/read-book.ts';
import { type KnownBook, type KnownSheet, knownSheets, type Overwritten, statesOf } from './known-sheets.ts';
import { matchedLines } from './matched-lines.ts';
import { readWithAnchors } from './read-with-anchors.ts';
import { sureColumns } from './sure-columns.ts';

/** What is known of the sheets where a change stopped. */
export async function whereItStopped(
  desk: Desk,
  book: ReadBook,
  compiled: Compiled,
  progress: Progress,
): Promise<KnownBook> {
  const { acts } = compiled;
  const { done, misplaced, isUncertain } = progress;
  const all = sheetsReached(compiled, done);
  const own = acts.slice(0, progress.acts);
  const start = { maybe: null, overwritten: [], isWhole: true, undone: [], byPlace: null };
  if (misplaced.length > 0) {
    // Lines that came and went with it are undone first.
    const reached = misplaced.some(({ isAct }) => isAct) ? all : sheetsReached(compiled, without(done, misplaced));
    const sheets = knownSheets(compiled, book, [reached], own);
    return { ...start, sheets, overwritten: overwrittenBy(desk, book, compiled, misplaced) };
  }
  if (isUncertain) {
    const from = own.at(-1)?.after ?? book.sheets.map(({ sheet }) => sheet);
    return { ...start, sheets: knownSheets(compiled, book, [all], own), byPlace: { from, to: all } };
  }
  if (progress.sent.length === 0) return { ...start, sheets: knownSheets(compiled, book, [all], own) };
  const { from, to, count } = await likeliest(desk, book, compiled, progress);
  const sheets = knownSheets(compiled, book, [from, to], acts.slice(0, count));
  return { ...start, sheets, byPlace: { from, to } };
}

export const without = (done: ReadonlySet<Deed>, deeds: readonly Deed[]): Set<Deed> =>
  new Set([...done].filter((deed) => !deeds.includes(deed)));

/** What writes of a batch wrote over, the last of it first. */
function overwrittenBy(
  { leaving }: Desk,
  { sheets }: ReadBook,
  { stepOf, steps }: Compiled,
  deeds: readonly Deed[],
): readonly Overwritten[] {
  return [...deeds].reverse().flatMap((deed): Overwritten[] => {
    const step = steps[stepOf.get(deed) ?? -1]?.step;
    const found = deed.isAct ? null : deed.found?.();
    if (!found || !step || !('title' in step)) return [];
    const left = leaving.find(({ title }) => title.toLowerCase() === step.title.toLowerCase())?.id;
    const id = left ?? sheets.find(({ sheet }) => isCalled(sheet, step.title))?.id;
    return id === undefined ? [] : [{ id, found }];
  });
}

/** How far a change may be whose last batch was not answered: what is done for sure, what may be, and how many acts are. */
type Reach = Readonly<{ from: readonly SheetSnapshot[]; to: readonly SheetSnapshot[]; count: number }>;

/** As far as a batch may have come, by what it made of lines. */
function reachesOf(compiled: Compiled, { done, sent, acts }: Progress): readonly Reach[] {
  const reached = new Set(done);
  const reaches: Reach[] = [];
  let [from, count] = [sheetsReached(compiled, reached), acts];
  for (const deed of sent) {
    if (deed.isAct) reaches.push({ from, to: sheetsReached(compiled, reached), count });
    reached.add(deed);
    if (deed.isAct) [from, count] = [sheetsReached(compiled, reached), count + 1];
  }
  return [...reaches, { from, to: sheetsReached(compiled, reached), count }];
}

/** Of several the one after which the sheets, and the anchors, look most like what they look like now. */
async function likeliest(desk: Desk, book: ReadBook, compiled: Compiled, progress: Progress): Promise<Reach> {
  const reaches = reachesOf(compiled, progress);
  const [first] = reaches as readonly [Reach];
  if (reaches.length === 1) return first;
  const now = await readWithAnchors(desk, progress);
  const { anchors, isReconnected } = progress;
  const pushed = reaches.filter(
    ({ count }) => !isReconnected && pushedSheet(anchors, compiled.acts.slice(0, count)) === null,
  );
  const found = (pushed.length > 0 ? pushed : reaches).map((reach) => {
    const known = knownSheets(compiled, book, [reach.from, reach.to], compiled.acts.slice(0, reach.count));
    return { reach, strange: strangeIn(compiled, known, now) };
  });
  return found.reduce((one, other) => (other.strange < one.strange ? other : one)).reach;
}

/** How many cells hold what nobody knows, wherever lines stand by now. */
export function strangeIn(compiled: Compiled, sheets: readonly KnownSheet[], now: ReadBook): number {
  return sheets.reduce((sum, known) => {
    const { id, was } = known;
    const is = now.sheets.find((each) => each.id === id)?.sheet;
    return is ? sum + matchedLines(statesOf(known), is, sureColumns(compiled, was.title)).strange : sum;
  }, 0);
}
