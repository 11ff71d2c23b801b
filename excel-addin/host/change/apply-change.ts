import { HostFailure } from '../../../core/host/host-failure.ts';
import { failureOf } from '../failures.ts';
import type { ReadBook } from '../read/read-book.ts';
import type { Run } from '../run.ts';
import type { Anchor } from './anchors.ts';
import type { Compiled } from './compile.ts';
import { type Deed, Desk, type Theirs } from './desk.ts';
import { isOfSize, prepare, usedRange } from './prepare.ts';
import { takeBack } from './take-back.ts';
import type { Watched } from './watched.ts';

/** About how many bytes go into one request: Excel on the web takes 5 MB. */
const MOST_BYTES = 3_500_000;

/** How far the work is told to be once all is read again, and once all cells are written. */
const PREPARED = 0.25;
const WRITTEN = 0.85;

/** How far a change came. */
export type Progress = {
  anchors: readonly Anchor[];
  /** Whether all cells are written, and what stands on top of them was begun. */
  isFinishing: boolean;
  /** What somebody else put into cells that the change wrote over. */
  theirs: readonly Theirs[];
};

/** Does a change whole or not at all. */
export const applyCompiled = (run: Run, book: ReadBook, compiled: Compiled, watch: Watched): Promise<void> =>
  // A cell that is being edited holds the batches up, and none fails by it.
  run({ delayForCellEdit: true }, async (context) => {
    const desk = new Desk(context, book);
    const anchors = await prepare(desk, book, compiled);
    watch.tell(PREPARED);
    watch.stopIfCancelled();
    const progress: Progress = { anchors, isFinishing: false, theirs: [] };
    try {
      await work(desk, book, compiled, watch, progress);
    } catch (error) {
      await takenBack(desk, book, compiled, progress, failureOf(error));
      throw failureOf(error);
    }
  });

async function work(desk: Desk, book: ReadBook, compiled: Compiled, watch: Watched, progress: Progress): Promise<void> {
  const { context } = desk;
  const { content, finishing, last, shown } = compiled;
  context.workbook.application.suspendApiCalculationUntilNextSync();
  const used = book.sheets
    .filter(({ sheet, isRead }) => isRead && compiled.touched.includes(sheet.title))
    .map(({ sheet, area }) => ({ title: sheet.title, area, range: usedRange(desk, sheet.title) }));
  const blocks = inBlocks(content);
  for (const [at, deeds] of blocks.entries()) {
    for (const deed of deeds) deed.do(desk);
    if (at === blocks.length - 1) for (const finish of finishing) finish.ask?.(desk);
    await context.sync();
    progress.theirs = deeds.flatMap((deed) => deed.theirs?.() ?? []);
    const [theirs] = progress.theirs;
    if (theirs) throw new HostFailure('changed-meanwhile', theirs.title);
    const moved = at === 0 ? used.find(({ range, area }) => !isOfSize(range, area)) : undefined;
    if (moved) throw new HostFailure('changed-meanwhile', moved.title);
    watch.tell(PREPARED + ((WRITTEN - PREPARED) * (at + 1)) / blocks.length);
    watch.stopIfCancelled();
  }
  progress.isFinishing = true;
  for (const finish of finishing) finish.do(desk);
  for (const title of shown) desk.sheet(title).visibility = 'Visible';
  if (shown[0] !== undefined) desk.sheet(shown[0]).activate();
  for (const finish of finishing) finish.last?.(desk);
  for (const deed of last) deed.do(desk);
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

/** Puts all back; where that fails as well, people are told that the workbook is not as it was. */
async function takenBack(
  desk: Desk,
  book: ReadBook,
  compiled: Compiled,
  progress: Progress,
  failure: HostFailure,
): Promise<void> {
  try {
    // Whatever was asked for and not sent yet is done now: it is taken back with the rest.
    await desk.context.sync().catch(() => undefined);
    await takeBack(desk, book, compiled, progress);
  } catch (error) {
    throw new HostFailure('unfinished', `${failure.message}; ${failureOf(error).message}`);
  }
}
