import { isRepeatable, type StagedChange } from '../../protocol/operations.ts';
import type { Failure, RunResult } from '../../protocol/requests.ts';
import { failureOf, quietly } from '../failure.ts';
import { onceOf } from '../operations/once.ts';
import { isRefusedByCheck } from '../operations/write.ts';
import { forgetSheets } from '../reading/workbook.ts';
import { advance, type Progress, progressOf } from './advance.ts';
import { endDone, endTakenBack, settle, settleBefore } from './ended.ts';
import { readJournal, type UnderWay, writeJournal } from './journal.ts';
import { lookFirst } from './look-first.ts';
import { noteEdges, restoreEdges } from './noted-edges.ts';
import { noteTops, restoreTops } from './noted-tops.ts';
import { areLinesGone } from './past-return.ts';
import { refuseOthers } from './pending.ts';
import { readChange } from './staged-change.ts';
import { removeStaging } from './staging.ts';
import { backwardSteps, factsFor, forwardSteps, reachOf, type Step } from './steps.ts';

/** How long a run works, in milliseconds: Google stops a script after six minutes, and the page shows progress between. */
const WORK = 20_000;

const more = ({ journal }: Progress): RunResult => ({ kind: 'more', done: journal.at, of: journal.of });

/** Up to where the way back begins, after the operation at `progress.at` failed; it may have been done in part. */
function backFrom({ journal, at }: Progress, steps: readonly Step[], { code }: Failure): number {
  const failed = steps[at]?.operation;
  // The sheet of this title is somebody else's.
  if (code === 'title-taken') return at;
  if (failed === undefined) return at;
  if (isRepeatable(failed)) return at + 1;
  const begun = factsFor(journal, at, steps);
  return begun !== null && onceOf(failed).isDone(begun) ? at + 1 : at;
}

/** Turns round: takes back what this run finished, and notes from where on the rest is taken back. */
function turned(progress: Progress, change: StagedChange, failure: Failure): UnderWay {
  for (const undo of [...progress.doing.undo].reverse()) quietly(undo);
  forgetSheets();
  const { journal } = progress;
  const from = backFrom(progress, forwardSteps(change, journal.build), failure);
  const sure = journal.begun !== null && progress.at > journal.at ? journal.at + 1 : journal.at;
  const back: UnderWay = { ...journal, way: 'backward', at: 0, begun: null, from, sure, failure, time: Date.now() };
  writeJournal(back);
  return back;
}

function goBack(journal: UnderWay, change: StagedChange, stop: number): RunResult {
  const { build, turned: last, sure } = journal;
  const from = journal.from ?? (last === null ? 0 : reachOf(forwardSteps(change, build), last.at, last.begun));
  const steps = backwardSteps(change, { build, from, sure });
  if (journal.at === 0 && journal.tops) restoreTops(change, build);
  const progress = progressOf({ ...journal, from, of: steps.length });
  if (!advance(progress, { steps, stop, noteTops: () => false })) return more(progress);
  restoreEdges(build);
  return endTakenBack(journal);
}

/** What does not pass: somebody has changed the sheets, or locked them. */
const lasting = ['protected', 'not-permitted', 'no-such-sheet', 'title-taken', 'changed-meanwhile'];

/** How often a change is tried again of which lines are gone. */
const MOST_TRIES = 5;

/** Goes on in the next run where lines are gone and the failure may pass, as after a script that Google stopped; or back. */
function failed(progress: Progress, change: StagedChange, { error, stop }: Readonly<{ error: unknown; stop: number }>) {
  const failure = failureOf(error);
  const { journal } = progress;
  const steps = forwardSteps(change, journal.build);
  forgetSheets();
  const mayPass = journal.tries < MOST_TRIES && !lasting.includes(failure.code);
  if (!mayPass || !areLinesGone(steps, backFrom(progress, steps, failure)))
    return goBack(turned(progress, change, failure), change, stop);
  writeJournal({ ...journal, tries: journal.tries + 1, time: Date.now() });
  return more(progress);
}

function goForward(progress: Progress, change: StagedChange, stop: number): RunResult {
  const { doing } = progress;
  const { build } = progress.journal;
  try {
    return advance(progress, { steps: forwardSteps(change, build), stop, noteTops: () => noteTops(change, build) })
      ? endDone(progress.journal, change)
      : more(progress);
  } catch (error) {
    if (doing.isCareful || !isRefusedByCheck(error)) return failed(progress, change, { error, stop });
    // One of the writes since the last entry, nobody knows which: they are done again, one by one.
    forgetSheets();
    return goForward(progressOf(progress.journal, { ...doing, isCareful: true }), change, stop);
  }
}

function goOn(journal: UnderWay, change: StagedChange): RunResult {
  const stop = Date.now() + WORK;
  return journal.way === 'backward' ? goBack(journal, change, stop) : goForward(progressOf(journal), change, stop);
}

/** What tells the page that nothing was written, and that nothing is staged any more. */
const refusals = ['changed-meanwhile', 'title-taken', 'no-such-sheet'];

function begin(build: string, parts: number): RunResult {
  const change = readChange(build, parts);
  try {
    lookFirst(change);
  } catch (error) {
    if (refusals.includes(failureOf(error).code)) quietly(() => removeStaging(build));
    throw error;
  }
  const journal: UnderWay = {
    ...{ build, parts, way: 'forward', at: 0, of: change.forward.length, begun: null },
    ...{
      from: null,
      turned: null,
      sure: 0,
      tries: 0,
      hasUndo: change.undo !== undefined,
      tops: false,
      failure: { code: 'cancelled', found: '' },
      time: Date.now(),
    },
  };
  noteEdges(change, build);
  writeJournal(journal);
  return goOn(journal, change);
}

/** Goes on with a change for some seconds, wherever it is; `parts` is needed for the first time alone. */
export function runBuild(build: string, parts: number): RunResult {
  const journal = readJournal();
  refuseOthers(build, journal);
  if (journal?.build !== build) {
    settleBefore(journal);
    return begin(build, parts);
  }
  if (journal.way !== 'ended') return goOn(journal, readChange(build, journal.parts));
  quietly(() => settle(journal));
  return journal.result;
}
