import { HostFailure } from '../../../core/host/host-failure.ts';
import { failureOf } from '../failures.ts';
import type { ReadBook } from '../read/read-book.ts';
import type { Run } from '../run.ts';
import { type Anchor, askAnchors, pushesOf } from './anchors.ts';
import type { Compiled } from './compile.ts';
import { type Deed, Desk, type Theirs } from './desk.ts';
import { checkLeaving, deleteLeaving, hideLeaving, isDoneAfterAll } from './leaving.ts';
import { isOfSize, prepare, usedRange } from './prepare.ts';
import { takeBack } from './take-back.ts';
import { noteUnderWay } from './under-way.ts';
import type { Watched } from './watched.ts';

/** About how many bytes go into one request: Excel on the web takes 5 MB. */
const MOST_BYTES = 3_500_000;

/** How far the work is told to be once all is read again, and once all cells are written. */
const PREPARED = 0.25;
const WRITTEN = 0.85;

/** How far a change came. */
export type Progress = {
  anchors: readonly Anchor[];
  /** What somebody else pushed the anchors by right before the first batch. */
  pushed: readonly number[];
  /** How many acts are done for sure, and how many more may be. */
  acts: number;
  actsUnderWay: number;
  /** Whether all cells are written, and what stands on top of them was begun. */
  isFinishing: boolean;
  /** What somebody else put into cells that the change wrote over. */
  theirs: readonly Theirs[];
};

/** Tries once more to put back what a change left half done; fails as the change itself does. */
export type PutBack = () => Promise<void>;

export type Applying = Readonly<{
  run: Run;
  book: ReadBook;
  compiled: Compiled;
  watch: Watched;
  /** Whether Excel itself is to undo all of it at one go. */
  isOneUndo: boolean;
  /** Given what tries to put all back later, where a change can be neither whole nor undone, as the connection is gone. */
  isHalfDone(putBack: PutBack): void;
}>;

/** Does a change whole or not at all. */
export const applyCompiled = ({ run, book, compiled, watch, isOneUndo, isHalfDone }: Applying): Promise<void> =>
  // A cell that is being edited holds the batches up, and none fails by it.
  run({ delayForCellEdit: true, ...(isOneUndo ? { mergeUndoGroup: true } : {}) }, async (context) => {
    const desk = new Desk(context, book);
    const anchors = await prepare(desk, book, compiled);
    watch.tell(PREPARED);
    watch.stopIfCancelled();
    const progress: Progress = { anchors, pushed: [], acts: 0, actsUnderWay: 0, isFinishing: false, theirs: [] };
    try {
      await work(desk, book, compiled, watch, progress);
    } catch (error) {
      if (progress.isFinishing && (await isDoneAfterAll(desk))) return;
      const failure = await takenBack(desk, book, compiled, progress, failureOf(error));
      const areMoved = progress.pushed.some((lines) => lines !== 0);
      if (failure.code === 'unfinished' && !areMoved) isHalfDone(() => putBack(run, book, compiled, progress, desk));
      throw failure;
    }
  });

/** Over a new connection: what the old one held on to is gone. */
const putBack = (run: Run, book: ReadBook, compiled: Compiled, progress: Progress, before: Desk): Promise<void> =>
  run({ delayForCellEdit: true }, async (context) => {
    const desk = new Desk(context, book, before);
    if (progress.isFinishing && (await isDoneAfterAll(desk))) return;
    // How far lines were put back already is seen by what stands there.
    const anew = { anchors: [], acts: 0, actsUnderWay: compiled.acts.length };
    await takeBack(desk, book, compiled, { ...progress, ...anew });
  });

async function work(desk: Desk, book: ReadBook, compiled: Compiled, watch: Watched, progress: Progress): Promise<void> {
  const { context } = desk;
  const { content, finishing, shown } = compiled;
  context.workbook.application.suspendApiCalculationUntilNextSync();
  const used = book.sheets
    .filter(({ sheet, isRead }) => isRead && compiled.touched.includes(sheet.title))
    .map(({ sheet, area }) => ({ title: sheet.title, area, range: usedRange(desk, sheet.title) }));
  const note = noteUnderWay(desk, compiled);
  const blocks = inBlocks(content);
  for (const [at, deeds] of blocks.entries()) {
    progress.actsUnderWay = deeds.filter(({ isAct }) => isAct).length;
    if (at === 0) askAnchors(progress.anchors);
    for (const deed of deeds) deed.do(desk);
    if (at === blocks.length - 1) {
      for (const finish of finishing) finish.ask?.(desk);
      hideLeaving(desk, compiled);
    }
    await context.sync();
    if (at === 0) progress.pushed = pushesOf(progress.anchors);
    progress.acts += progress.actsUnderWay;
    progress.actsUnderWay = 0;
    progress.theirs = deeds.flatMap((deed) => deed.theirs?.() ?? []);
    const [theirs] = progress.theirs;
    if (theirs) throw new HostFailure('changed-meanwhile', theirs.title);
    const moved = at === 0 ? used.find(({ range, area }) => !isOfSize(range, area)) : undefined;
    if (moved) throw new HostFailure('changed-meanwhile', moved.title);
    watch.tell(PREPARED + ((WRITTEN - PREPARED) * (at + 1)) / blocks.length);
    watch.stopIfCancelled();
  }
  if (finishing.filter((finish) => finish.askMore?.(desk)).length > 0) await context.sync();
  await checkLeaving(desk, book, compiled);
  progress.isFinishing = true;
  for (const finish of finishing) finish.do(desk);
  for (const title of shown) desk.sheet(title).visibility = 'Visible';
  if (shown[0] !== undefined) desk.sheet(shown[0]).activate();
  for (const finish of finishing) finish.last?.(desk);
  note?.delete();
  deleteLeaving(desk);
  await context.sync();
}

/** Deeds that fit a request together; one block at least. */
function inBlocks(deeds: readonly Deed[]): readonly (readonly Deed[])[] {
  const blocks: Deed[][] = [[]];
  let bytes = 0;
  for (const deed of deeds) {
    if (bytes + deed.bytes > MOST_BYTES && (blocks.at(-1)?.length ?? 0) > 0) {
      blocks.push([]);
      bytes = 0;
    }
    blocks.at(-1)?.push(deed);
    bytes += deed.bytes;
  }
  return blocks;
}

/**
 * Puts all back, and gives what to tell of it; where that fails as well, people are told that the workbook is not as it
 * was.
 */
async function takenBack(
  desk: Desk,
  book: ReadBook,
  compiled: Compiled,
  progress: Progress,
  failure: HostFailure,
): Promise<HostFailure> {
  try {
    // Whatever was asked for and not sent yet is done now: it is taken back with the rest.
    await desk.context.sync().catch(() => undefined);
    const other = await takeBack(desk, book, compiled, progress);
    return other === null || failure.code !== 'unknown' ? failure : new HostFailure('changed-meanwhile', other);
  } catch (error) {
    return new HostFailure('unfinished', `${failure.message}; ${failureOf(error).message}`);
  }
}
