/**
 * Why a host could not do what was asked; a locale has the sentence. The workbook is as it was, but for `unfinished`: the
 * connection went away for good in the midst of a change, and whoever opens the workbook next is offered its end.
 */
export const hostFailureCodes = [
  'cancelled',
  'busy',
  'editing-cell',
  'protected',
  'title-taken',
  'no-such-sheet',
  'too-large',
  'too-long',
  'offline',
  'unfinished',
  'changed-meanwhile',
  'days-from-1904',
  'time-limit',
  'quota',
  'several-accounts',
  'not-permitted',
  'unknown',
] as const;
export type HostFailureCode = (typeof hostFailureCodes)[number];

/** Thrown by every method of a host that fails. */
export class HostFailure extends Error {
  readonly code: HostFailureCode;
  /** What the host said, or the thing that it is about. */
  readonly found: string;

  constructor(code: HostFailureCode, found = '') {
    super(`${code}${found === '' ? '' : `: ${found}`}`);
    this.name = 'HostFailure';
    this.code = code;
    this.found = found;
  }
}
