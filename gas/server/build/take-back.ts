import { type Journal, readJournal, type UnderWay, writeJournal } from './journal.ts';
import { removeStaging } from './staging.ts';

const cancelled = { code: 'cancelled', found: '' };

/** A change that is only staged is thrown away, and said to be taken back, should anybody ask for it. */
function throwAway(build: string, journal: Journal | null): void {
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

/** Turns a change round, so that the next run takes it back. One that goes back or is at its end stays as it is. */
export function takeBack(build: string): void {
  const journal = readJournal();
  if (journal?.build !== build) throwAway(build, journal);
  else if (journal.way === 'forward') writeJournal(turnedRound(journal));
}
