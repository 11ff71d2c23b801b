import { HostFailure, type HostFailureCode } from '../../core/host/host-failure.ts';
import type { Failure } from '../protocol/requests.ts';

/** What Google's messages begin to say, in the order in which they are looked for. */
const meanings: readonly (readonly [HostFailureCode, RegExp])[] = [
  ['protected', /protected (cell|range|sheet|object)/i],
  ['too-large', /storage quota|limit of 10,?000,?000 cells|number of cells in the workbook|too large/i],
  ['quota', /too many (times|simultaneous)|quota|rate limit|using too much|too many scripts/i],
  ['time-limit', /maximum execution time|timed out/i],
  ['not-permitted', /authori[sz]ation|permission|access denied|not have access/i],
  ['too-long', /maximum of 50,?000 characters/i],
  ['title-taken', /sheet with the name .* already exists/i],
  ['changed-meanwhile', /outside the dimensions/i],
  ['busy', /obtain lock|lock timeout/i],
];

/** The most of a message that a person reads. */
const MOST_FOUND = 300;

/** What went wrong, as the page is told: a failure of ours, or what Google says, by its meaning where that is known. */
export function failureOf(error: unknown): Failure {
  if (error instanceof HostFailure) return { code: error.code, found: error.found.slice(0, MOST_FOUND) };
  const message = String((error as Partial<Error> | null)?.message ?? error);
  const code = meanings.find(([, pattern]) => pattern.test(message))?.[0] ?? 'unknown';
  return { code, found: message.slice(0, MOST_FOUND) };
}

/** Does what need not succeed, such as tidying up after the work is done. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Whoever asks next tidies up.
  }
}

/**
 * What each of the user's own things tells. One that tells nothing, such as a name without cells, is left out, and keeps
 * nothing from being done.
 */
export function eachTold<One, Told>(all: readonly One[], tell: (one: One) => readonly Told[]): readonly Told[] {
  return all.flatMap((one) => {
    try {
      return tell(one);
    } catch {
      return [];
    }
  });
}
