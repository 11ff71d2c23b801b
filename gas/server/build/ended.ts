import type { StagedChange } from '../../protocol/operations.ts';
import type { RunResult } from '../../protocol/requests.ts';
import { quietly } from '../failure.ts';
import { locked } from '../locked.ts';
import { keepUndo } from '../stored/kept-undo.ts';
import { type Ended, type Journal, readJournal, type UnderWay, writeJournal } from './journal.ts';
import { readChange } from './staged-change.ts';
import { removeStaging } from './staging.ts';
import { asidesOf } from './steps.ts';

/** What undoes a change, as it was staged with it; null where nothing was, or somebody removed it. */
function stagedUndo(build: string, parts: number): string | null {
  try {
    return readChange(build, parts).undo ?? null;
  } catch {
    return null;
  }
}

/** Keeps what undoes a change that is done, unless it is kept already: until then what is kept is of changes before it. */
function keepOnce(ended: Ended, undo = (parts: number) => stagedUndo(ended.build, parts)): void {
  // A journal that an older version wrote does not say.
  if (typeof ended.unkept !== 'number') return;
  keepUndo(undo(ended.unkept));
  writeJournal({ ...ended, unkept: null });
}

/** Does what is left to do of a change that is at its end, as often as one likes; `undo` is what was staged with it. */
export function settle(ended: Ended, undo?: string | null): void {
  keepOnce(ended, undo === undefined ? undefined : () => undo);
  removeStaging(ended.build, ended.asides);
}

/** A change that is done has to be undone before those before it: what undoes it is kept from now on, or nothing is. */
export function endDone({ build, parts }: UnderWay, change: StagedChange): RunResult {
  const result: RunResult = { kind: 'done' };
  const ended: Ended = {
    ...{ build, way: 'ended', result, asides: asidesOf(change, build), unkept: parts },
    time: Date.now(),
  };
  writeJournal(ended);
  quietly(() => settle(ended, change.undo ?? null));
  return result;
}

export function endTakenBack({ build, failure }: UnderWay): RunResult {
  const result: RunResult = { kind: 'taken-back', failure };
  writeJournal({ build, way: 'ended', result, asides: [], unkept: null, time: Date.now() });
  quietly(() => removeStaging(build));
  return result;
}

/** To be called before a new journal is written, under the lock: of the change before it nothing may be left to do. */
export function settleBefore(journal: Journal | null): void {
  if (journal?.way === 'ended') settle(journal);
}

/** To be called before anybody is told what undoes the last change. */
export function keepUndoFirst(): void {
  const isLeft = (journal: Journal | null): journal is Ended => journal?.way === 'ended' && journal.unkept !== null;
  if (!isLeft(readJournal())) return;
  locked(() => {
    const journal = readJournal();
    if (isLeft(journal)) keepOnce(journal);
  });
}

/** To be called where a page has kept what undoes the last change. */
export function noteKept(): void {
  quietly(() => {
    const journal = readJournal();
    if (journal?.way === 'ended' && journal.unkept !== null) writeJournal({ ...journal, unkept: null });
  });
}
