import { isFinishing, isRepeatable } from '../../protocol/operations.ts';
import { failureOf } from '../failure.ts';
import { type Doing, doOperation } from '../operations/do-operation.ts';
import { onceOf } from '../operations/once.ts';
import { forgetSheets, returnToView } from '../reading/workbook.ts';
import { type Facts, type UnderWay, writeJournal } from './journal.ts';
import { BETWEEN_ENTRIES, factsFor, type Step } from './steps.ts';

/** How far this execution came, which the journal may not know yet. It changes as the work goes on. */
export type Progress = {
  /** As it was written last. */
  journal: UnderWay;
  /** How many operations are done. */
  at: number;
  /** Whether Google has done all that was asked of it. */
  isFlushed: boolean;
  /** As it was when this execution began: an earlier one may have been stopped somewhere behind it. */
  readonly read: UnderWay;
  /** How operations are done; what takes back the finishing ones of this execution, in their order. */
  doing: Doing;
};

/** From where the journal says. The way back is always careful: it is short, and nothing comes after it. */
export const progressOf = (journal: UnderWay, doing?: Doing): Progress => ({
  ...{ journal, at: journal.at, isFlushed: false, read: journal },
  doing: doing ?? { undo: [], isCareful: journal.way === 'backward' },
});

function flush(progress: Progress): void {
  returnToView();
  if (!progress.isFlushed) SpreadsheetApp.flush();
  progress.isFlushed = true;
}

/** Writes down that everything so far is there, and what is needed to go on from here. */
function enter(progress: Progress, begun: Facts | null): void {
  // What Google has not done yet would be lost with the script, but not the journal.
  flush(progress);
  progress.journal = { ...progress.journal, at: progress.at, begun, time: Date.now() };
  writeJournal(progress.journal);
}

/** Does what may not be done twice: noted before it is begun, so that a later execution can tell whether it was done. */
function doOnce(progress: Progress, { operation }: Step, steps: readonly Step[]): void {
  const once = onceOf(operation);
  const begun = factsFor(progress.journal, progress.at, steps);
  if (begun !== null && progress.journal === progress.read && once.isDone(begun)) {
    once.complete();
  } else {
    once.prepare();
    if (begun === null) enter(progress, once.facts());
    progress.isFlushed = false;
    once.act();
  }
  progress.isFlushed = false;
  // It fails here, if at all, while it can still be told from the facts whether it was done.
  if (steps[progress.at + 1]?.operation.do !== 'add-sheet') flush(progress);
}

function doRepeatable(progress: Progress, { operation }: Step): void {
  const { at, begun } = progress.journal;
  if (begun !== null || progress.at - at >= BETWEEN_ENTRIES) enter(progress, null);
  progress.isFlushed = false;
  doOperation(operation, progress.doing);
}

/**
 * On the way back: a sheet that the user removed in between needs nothing; nor do cells that could not be written on the
 * way forward either.
 */
function skipping(isSure: boolean, work: () => void): void {
  try {
    work();
    if (!isSure) SpreadsheetApp.flush();
  } catch (error) {
    forgetSheets();
    const { code } = failureOf(error);
    if (code !== 'no-such-sheet' && (isSure || code !== 'protected')) throw error;
  }
}

/** Finishing operations are done in one run, since only that run can take them back exactly; the page may stop before them. */
function isTimeToStop(at: number, { steps, stop }: Going): boolean {
  const isLast = isFinishing((steps[at] as Step).operation);
  const wasLast = at > 0 && isFinishing((steps[at - 1] as Step).operation);
  return isLast ? !wasLast : Date.now() > stop;
}

type Going = Readonly<{
  steps: readonly Step[];
  /** Until when it works, in milliseconds. */
  stop: number;
  /** Notes what stands on top of sheets; gives whether there is anything to note. */
  noteTops(): boolean;
}>;

/** Before the first finishing operation, unless an execution that was killed behind it has done so. */
function noteFirst(progress: Progress, { steps, noteTops }: Going): void {
  const { journal, at } = progress;
  const isFirst = journal.way === 'forward' && isFinishing((steps[at] as Step).operation) && !journal.tops;
  if (!isFirst || (at > 0 && isFinishing((steps[at - 1] as Step).operation)) || !noteTops()) return;
  progress.isFlushed = false;
  progress.journal = { ...journal, tops: true };
  enter(progress, null);
}

/** Goes on until the end, which gives true, or until `stop`; at least one operation is done. */
export function advance(progress: Progress, going: Going): boolean {
  const { steps } = going;
  const start = progress.at;
  while (progress.at < steps.length) {
    if (progress.at > start && isTimeToStop(progress.at, going)) {
      enter(progress, null);
      return false;
    }
    noteFirst(progress, going);
    const step = steps[progress.at] as Step;
    const work = (): void => (isRepeatable(step.operation) ? doRepeatable : doOnce)(progress, step, steps);
    if (progress.journal.way === 'forward') work();
    else skipping(step.isSure, work);
    progress.at += 1;
  }
  flush(progress);
  return true;
}
