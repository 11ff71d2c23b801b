import { settleBefore } from './ended.ts';
import { type Journal, readJournal, type UnderWay, writeJournal } from './journal.ts';
import { isPastReturn } from './past-return.ts';
import { readChange } from './staged-change.ts';
import { removeStaging } from './staging.ts';
import { forwardSteps } from './steps.ts';

const cancelled = { code: 'cancelled', found: '' };

/** A change that is only staged is thrown away, and said to be taken back, should anybody ask for it. */
function throwAway(build: string, journal: Journal | null): void {
  settleBefore(journal);
  removeStaging(build);
  if (journal === null || journal.way === 'ended')
    writeJournal({
      build,
      way: 'ended',
      result: { kind: 'taken-back', failure: cancelled },
      asides: [],
      unkept: null,
      time: Date.now(),
    });
}

/** From its last entry on: what was done since then is told by the next run. */
const turnedRound = (journal: UnderWay): UnderWay => ({
  ...journal,
  ...{ way: 'backward', at: 0, begun: null, from: null, failure: cancelled, time: Date.now() },
  turned: { at: journal.at, begun: journal.begun },
  sure: journal.at,
});

/** Whether a change goes on its way forward only, as far as it may have come. */
export function onlyGoesOn(journal: UnderWay): boolean {
  const { build, parts } = journal;
  try {
    return isPastReturn(forwardSteps(readChange(build, parts), build), journal);
  } catch {
    // Without what was staged, or its sheets, it goes nowhere.
    return false;
  }
}

/**
 * Turns a change round, so that the next run takes it back. One that goes back, that is at its end, or of which lines are
 * gone and little is left to do, stays as it is.
 */
export function takeBack(build: string): void {
  const journal = readJournal();
  if (journal?.build !== build) throwAway(build, journal);
  else if (journal.way === 'forward' && !onlyGoesOn(journal)) writeJournal(turnedRound(journal));
}
