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
  const { done, misplaced } = progress;
  const all = sheetsReached(compiled, done);
  const own = acts.slice(0, progress.acts);
  const start = { maybe: null, overwritten: [], isWhole: true, undone: [], byPlace: null };
  if (misplaced.length > 0) {
    // Lines that came and went with it are undone first.
    const reached = misplaced.some(({ isAct }) => isAct) ? all : sheetsReached(compiled, without(done, misplaced));
    const sheets = knownSheets(compiled, book, [reached], own);
    return { ...start, sheets, overwritten: overwrittenBy(desk, book, compiled, misplaced) };
  }
  if (progress.sent.length === 0) return { ...start, sheets: knownSheets(compiled, book, [all], own) };
  const reach = await likeliest(desk, book, compiled, progress);
  const sheets = knownSheets(compiled, book, statesOfReach(reach), acts.slice(0, reach.count));
  return { ...start, sheets, byPlace: reach };
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
type Reach = Readonly<{
  from: readonly SheetSnapshot[];
  /** As they are in between, where several steps write the same cells. */
  between: readonly (readonly SheetSnapshot[])[];
  to: readonly SheetSnapshot[];
  count: number;
}>;

const statesOfReach = ({ from, between, to }: Reach) => [from, ...between, to] as const;

/** As far as a batch may have come, by what it made of lines. */
function reachesOf(compiled: Compiled, { done, sent, acts }: Progress): readonly Reach[] {
  const { steps, stepOf } = compiled;
  const reached = new Set(done);
  const reaches: Reach[] = [];
  let [from, count] = [sheetsReached(compiled, reached), acts];
  let writing = new Set<number>();
  const reach = (): Reach => {
    const between = [...writing].flatMap((at) => (steps[at] ? [steps[at].after] : []));
    return { from, between: between.slice(0, -1), to: sheetsReached(compiled, reached), count };
  };
  for (const deed of sent) {
    if (deed.isAct) reaches.push(reach());
    reached.add(deed);
    if (deed.isAct) [from, count, writing] = [sheetsReached(compiled, reached), count + 1, new Set()];
    else writing.add(stepOf.get(deed) ?? -1);
  }
  return [...reaches, reach()];
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
    const known = knownSheets(compiled, book, statesOfReach(reach), compiled.acts.slice(0, reach.count));
    return { reach, strange: strangeIn(compiled, known, now) };
  });
  return found.reduce((one, other) => (isLess(other.strange, one.strange) ? other : one)).reach;
}

/** How many cells hold what nobody knows, wherever lines stand by now, and where they would stand. */
type Strange = Readonly<{ moved: number; plain: number }>;

/** Where both explain as much the one by which nobody moved lines. */
export const isLess = (one: Strange, other: Strange): boolean =>
  one.moved < other.moved || (one.moved === other.moved && one.plain < other.plain);

export function strangeIn(compiled: Compiled, sheets: readonly KnownSheet[], now: ReadBook): Strange {
  let [moved, plain] = [0, 0];
  for (const known of sheets) {
    const is = now.sheets.find((each) => each.id === known.id)?.sheet;
    if (!is) continue;
    const matching = matchedLines(statesOf(known), is, sureColumns(compiled, known.was.title));
    [moved, plain] = [moved + matching.strange, plain + matching.plain];
  }
  return { moved, plain };
}
