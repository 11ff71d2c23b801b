import { HostFailure } from '../../../core/host/host-failure.ts';
import type { PendingBuild } from '../../protocol/requests.ts';
import { quietly } from '../failure.ts';
import { locked } from '../locked.ts';
import { workbook } from '../reading/workbook.ts';
import { settle } from './ended.ts';
import { type Ended, type Journal, readJournal, removeJournal } from './journal.ts';
import { buildOf, removeStaging, stagedAt, stagingSheet } from './staging.ts';
import { onlyGoesOn } from './take-back.ts';

const MINUTE = 60_000;

/** How long the page of a change may be silent before somebody else may think that it is gone, in seconds. */
const SILENCE = 60;

/** How long what nobody runs is kept. */
const KEPT = 60 * MINUTE;

const idleTime = ({ time }: Journal): number => Math.max(0, Math.round((Date.now() - time) / 1000));

/**
 * There is one change at a time.
 * @throws HostFailure `busy` while another one goes on, `unfinished` where it was left.
 */
export function refuseOthers(build: string, journal: Journal | null = readJournal()): void {
  if (journal === null || journal.build === build || journal.way === 'ended') return;
  throw new HostFailure(idleTime(journal) < SILENCE ? 'busy' : 'unfinished');
}

/** The change that is not at its end, whoever began it. */
export function pendingBuild(): PendingBuild | null {
  const journal = readJournal();
  if (journal === null || journal.way === 'ended') return null;
  const { build, way, at, of, hasUndo } = journal;
  const mayGoBack = way === 'backward' || !onlyGoesOn(journal);
  return { build, way, done: at, of, idle: idleTime(journal), hasUndo, mayGoBack };
}

/**
 * What was staged for builds that are not under way, of which one may be at its end, and whether the journal is of no use.
 */
type Unused = Readonly<{ builds: readonly string[]; ended: Ended | null; hasLostJournal: boolean }>;

function findUnused(): Unused {
  const builds = [
    ...new Set(
      workbook()
        .getSheets()
        .flatMap((sheet) => buildOf(sheet) ?? []),
    ),
  ];
  const journal = readJournal();
  if (journal === null) return { builds, ended: null, hasLostJournal: false };
  const { build } = journal;
  if (journal.way === 'ended') return { builds, ended: journal, hasLostJournal: journal.time < Date.now() - KEPT };
  return { builds: builds.filter((one) => one !== build), ended: null, hasLostJournal: !builds.includes(build) };
}

function removeUnused({ builds, ended, hasLostJournal }: Unused): void {
  for (const build of builds) {
    const sheet = stagingSheet(build);
    if (build === ended?.build) continue;
    const isOld = sheet !== null && stagedAt(sheet) < Date.now() - KEPT;
    // What was put aside by a change of which nothing else is left holds somebody's cells: it stays.
    if (isOld) removeStaging(build);
  }
  if (ended !== null) settle(ended);
  if (hasLostJournal) removeJournal();
}

/** Removes what was staged and not run for an hour or is at its end, and the journal of a change whose staging somebody removed. */
export function tidyUp(): void {
  quietly(() => {
    const { builds, hasLostJournal } = findUnused();
    if (builds.length > 0 || hasLostJournal) locked(() => removeUnused(findUnused()));
  });
}
