/** Why a host could not do what was asked; a locale has the sentence. The workbook is as it was. */
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
  'changed-meanwhile',
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
