import { isFinishing, isRepeatable, type Operation } from '../../protocol/operations.ts';
import { failureOf } from '../failure.ts';
import { type Doing, doOperation } from '../operations/do-operation.ts';
import { onceOf } from '../operations/once.ts';
import { forgetSheets } from '../reading/workbook.ts';
import { type Facts, type UnderWay, writeJournal } from './journal.ts';
import { BETWEEN_ENTRIES, type Step } from './steps.ts';

/** How far this execution came, which the journal may not know yet. It changes as the work goes on. */
export type Progress = {
  /** As it was written last. */
  journal: UnderWay;
  /** How many operations are done. */
  at: number;
  /** How operations are done; what takes back the finishing ones of this execution, in their order. */
  doing: Doing;
};

/** From where the journal says. The way back is always careful: it is short, and nothing comes after it. */
export const progressOf = (journal: UnderWay, doing?: Doing): Progress => ({
  ...{ journal, at: journal.at },
  doing: doing ?? { undo: [], isCareful: journal.way === 'backward' },
});

/** Writes down that everything so far is there, and what is needed to go on from here. */
function enter(progress: Progress, begun: Facts | null): void {
  // What Google has not done yet would be lost with the script, but not the journal.
  SpreadsheetApp.flush();
  progress.journal = { ...progress.journal, at: progress.at, begun, time: Date.now() };
  writeJournal(progress.journal);
}

/** Does what may not be done twice: noted before it is begun, so that a later execution can tell whether it was done. */
function doOnce(progress: Progress, operation: Operation): void {
  forgetSheets();
  const once = onceOf(operation);
  const { at, begun } = progress.journal;
  if (begun !== null && at === progress.at && once.isDone(begun)) {
    once.complete();
  } else {
    once.prepare();
    enter(progress, once.facts());
    once.act();
  }
  // It fails here, if at all, while it can still be told from the facts whether it was done.
  SpreadsheetApp.flush();
  forgetSheets();
}

function doRepeatable(progress: Progress, operation: Operation): void {
  const { at, begun } = progress.journal;
  if (begun !== null || progress.at - at >= BETWEEN_ENTRIES) enter(progress, null);
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
    const { code } = failureOf(error);
    if (code !== 'no-such-sheet' && (isSure || code !== 'protected')) throw error;
  }
}

/** Finishing operations are done in one run, since only that run can take them back; the page may stop before them. */
function isTimeToStop(steps: readonly Step[], at: number, stop: number): boolean {
  const isLast = isFinishing((steps[at] as Step).operation);
  const wasLast = at > 0 && isFinishing((steps[at - 1] as Step).operation);
  return isLast ? !wasLast : Date.now() > stop;
}

/** Goes on until the end, which gives true, or until `stop`, in milliseconds; at least one operation is done. */
export function advance(progress: Progress, steps: readonly Step[], stop: number): boolean {
  const start = progress.at;
  forgetSheets();
  while (progress.at < steps.length) {
    if (progress.at > start && isTimeToStop(steps, progress.at, stop)) {
      enter(progress, null);
      return false;
    }
    const { operation, isSure } = steps[progress.at] as Step;
    const work = (): void => (isRepeatable(operation) ? doRepeatable : doOnce)(progress, operation);
    if (progress.journal.way === 'forward') work();
    else skipping(isSure, work);
    progress.at += 1;
  }
  SpreadsheetApp.flush();
  return true;
}
