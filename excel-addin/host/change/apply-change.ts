import { HostFailure } from '../../../core/host/host-failure.ts';
import { excelCode, failureOf } from '../failures.ts';
import { inBlocks } from '../payload.ts';
import type { ReadBook } from '../read/read-book.ts';
import type { Run } from '../run.ts';
import { takeBack } from '../take-back/take-back.ts';
import { anchorsAnew, askAnchors, pushedSheet } from './anchors.ts';
import type { Compiled } from './compile.ts';
import { type Deed, Desk } from './desk.ts';
import { checkLeaving, deleteLeaving, hideLeaving, isDoneAfterAll } from './leaving.ts';
import { isOfSize, prepare, usedRange } from './prepare.ts';
import { begun, noteDone, notePassed, type Progress } from './progress.ts';
import { type UnderWay, underWayOf } from './under-way.ts';
import type { Watched } from './watched.ts';

/** How far the work is told to be once all is read again, and once all cells are written. */
const PREPARED = 0.25;
const WRITTEN = 0.85;

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
    const progress = begun(anchors);
    try {
      await work(desk, book, compiled, watch, progress);
    } catch (error) {
      if (progress.isFinishing && (await isDoneAfterAll(desk))) return;
      const { failure, isToGoOn } = await takenBack(desk, book, compiled, progress, failureOfWork(error));
      if (isToGoOn) isHalfDone(() => putBack(run, book, compiled, progress, desk));
      throw failure;
    }
  });

/** Nothing that a change works on is ever missing, unless somebody took it away. */
const failureOfWork = (error: unknown): HostFailure =>
  excelCode(error) === 'ItemNotFound' ? new HostFailure('changed-meanwhile') : failureOf(error);

/** Over a new connection: what the old one held on to is gone. */
const putBack = (run: Run, book: ReadBook, compiled: Compiled, progress: Progress, before: Desk): Promise<void> =>
  run({ delayForCellEdit: true }, async (context) => {
    const desk = new Desk(context, book, before);
    if (progress.isFinishing && (await isDoneAfterAll(desk))) return;
    progress.anchors = await anchorsAnew(desk, book, compiled);
    progress.isReconnected = true;
    await takeBack(desk, book, compiled, progress);
  });

async function work(desk: Desk, book: ReadBook, compiled: Compiled, watch: Watched, progress: Progress): Promise<void> {
  const { context } = desk;
  const { content, finishing, shown } = compiled;
  const underWay = underWayOf(desk, compiled, watch.keepsUndo);
  const blocks = await withNote(desk, inBlocks(content), underWay, watch);
  context.workbook.application.suspendApiCalculationUntilNextSync();
  const used = book.sheets
    .filter(({ sheet, isRead }) => isRead && compiled.touched.includes(sheet.title))
    .map(({ sheet, area }) => ({ title: sheet.title, area, range: usedRange(desk, sheet.title) }));
  const { anchors, done } = progress;
  for (const [at, deeds] of blocks.entries()) {
    progress.sent = deeds;
    askAnchors(anchors);
    underWay?.goOn();
    for (const deed of deeds) deed.do(desk);
    notePassed(progress, deeds);
    if (blocks.length > 1) underWay?.reached(new Set([...done, ...deeds]));
    if (at === blocks.length - 1) {
      for (const finish of finishing) finish.ask?.(desk);
      hideLeaving(desk, compiled);
    }
    await context.sync();
    const pushed = pushedSheet(anchors, compiled.acts.slice(0, progress.acts));
    noteDone(progress, deeds);
    const overtaken = deeds.find((deed) => deed.isOvertaken?.())?.title ?? pushed;
    if (overtaken !== null) {
      progress.misplaced = deeds;
      throw new HostFailure('changed-meanwhile', overtaken);
    }
    const moved = at === 0 ? used.find(({ range, area }) => !isOfSize(range, area)) : undefined;
    if (moved) throw new HostFailure('changed-meanwhile', moved.title);
    watch.tell(PREPARED + ((WRITTEN - PREPARED) * (at + 1)) / blocks.length);
    watch.stopIfCancelled();
  }
  if (finishing.filter((finish) => finish.askMore?.(desk)).length > 0) await context.sync();
  await checkLeaving(desk, book, compiled);
  progress.isFinishing = true;
  underWay?.goOn();
  for (const finish of finishing) finish.do(desk);
  for (const title of shown) desk.sheet(title).visibility = 'Visible';
  if (shown[0] !== undefined) desk.sheet(shown[0]).activate();
  for (const finish of finishing) finish.last?.(desk);
  underWay?.end();
  deleteLeaving(desk);
  await context.sync();
}

/** The note of what is under way goes with the first block, or before it where they are too large together. */
async function withNote(
  desk: Desk,
  blocks: readonly (readonly Deed[])[],
  underWay: UnderWay | null,
  watch: Watched,
): Promise<readonly (readonly Deed[])[]> {
  const [first = [], ...others] = blocks;
  const note = underWay?.say ?? [];
  const together = [...note, ...first];
  if (inBlocks(together).length === 1) return [together, ...others];
  for (const deeds of inBlocks(note)) {
    for (const deed of deeds) deed.do(desk);
    underWay?.reached(new Set());
    await desk.context.sync();
    watch.stopIfCancelled();
  }
  return blocks;
}

/**
 * Puts all back, and gives what to tell of it; where that fails as well, people are told that the workbook is not as it
 * was, and it is to be gone on with later.
 */
async function takenBack(
  desk: Desk,
  book: ReadBook,
  compiled: Compiled,
  progress: Progress,
  failure: HostFailure,
): Promise<Readonly<{ failure: HostFailure; isToGoOn: boolean }>> {
  const unfinished = (message: string): HostFailure => new HostFailure('unfinished', `${failure.message}; ${message}`);
  try {
    // Whatever was asked for and not sent yet is done now: it is taken back with the rest.
    await desk.context.sync().catch(() => undefined);
    const { renamed, isWhole } = await takeBack(desk, book, compiled, progress);
    if (!isWhole) return { failure: unfinished('lines were moved meanwhile'), isToGoOn: false };
    const isKnown = renamed === null || failure.code !== 'unknown';
    return { failure: isKnown ? failure : new HostFailure('changed-meanwhile', renamed), isToGoOn: false };
  } catch (error) {
    return { failure: unfinished(failureOf(error).message), isToGoOn: true };
  }
}
