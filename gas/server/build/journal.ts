import type { Failure, RunResult } from '../../protocol/requests.ts';
import { documentProperties } from '../this-execution.ts';

/** What was noted of a line or sheet operation before it was begun: by this it is told whether it was done. */
export type Facts = Readonly<{ lines: number; samples?: readonly (readonly [line: number, hash: string])[] }>;

/** How far a change is, so that any later execution can go on with it exactly, if this one is killed. */
export type UnderWay = Readonly<{
  build: string;
  parts: number;
  way: 'forward' | 'backward';
  /** How many operations of this way are done for sure, of how many. */
  at: number;
  of: number;
  /** What was noted of the operation at this place, if it is one that may not be done twice. */
  begun: Facts | null;
  /**
   * Of the way back: the forward operations before this one are taken back; null where that must be told from what was
   * noted on the way forward, in `turned`.
   */
  from: number | null;
  turned: Readonly<{ at: number; begun: Facts | null }> | null;
  /** The forward operations before this one were there for sure; the others maybe never came to be. */
  sure: number;
  /** How often it went on where something failed that may pass. */
  tries: number;
  /** Whether what undoes it is staged with it. */
  hasUndo: boolean;
  /** Whether it is noted what stood on top of sheets before the finishing operations. */
  tops: boolean;
  /** Why it goes back. */
  failure: Failure;
  /** When it last went on, in milliseconds. */
  time: number;
}>;

/** A change that is at its end: an answer that got lost can be asked for again. */
export type Ended = Readonly<{
  build: string;
  way: 'ended';
  result: RunResult;
  /** The sheets that were put aside, which may still have to go. */
  asides: readonly string[];
  /** The parts of the staged change, as long as what undoes it is not kept with the spreadsheet; then null. */
  unkept: number | null;
  time: number;
}>;

export type Journal = UnderWay | Ended;

/** One for the spreadsheet: there is one change at a time. */
const NAME = 'marksheet-build';

export function readJournal(): Journal | null {
  const text = documentProperties().getProperty(NAME);
  return text === null ? null : (JSON.parse(text) as Journal);
}

export function writeJournal(journal: Journal): void {
  documentProperties().setProperty(NAME, JSON.stringify(journal));
}

export function removeJournal(): void {
  documentProperties().deleteProperty(NAME);
}
