import { HostFailure, type HostFailureCode } from '../../core/host/host-failure.ts';

/** What Excel's own codes mean to people. */
const known: Readonly<Record<string, HostFailureCode>> = {
  InvalidOperationInCellEditMode: 'editing-cell',
  AccessDenied: 'protected',
  ItemAlreadyExists: 'title-taken',
  InsertDeleteConflict: 'too-large',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  ConnectionFailure: 'offline',
  Timeout: 'offline',
  ActivityLimitReached: 'quota',
  RequestAborted: 'offline',
  PermissionDenied: 'not-permitted',
};

/** The code that Excel's library gives an error; null for any other error. */
export function excelCode(error: unknown): string | null {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : null;
}

/** Whatever was thrown as one of the failures that people are told of. */
export function failureOf(error: unknown): HostFailure {
  if (error instanceof HostFailure) return error;
  const code = excelCode(error);
  const { message } = (error ?? {}) as { message?: unknown };
  const found = typeof message === 'string' ? message : String(error);
  return new HostFailure((code !== null && known[code]) || 'unknown', code === null ? found : `${code}: ${found}`);
}

/** Whether something is not there any more: somebody else took it away. */
export const isMissing = (error: unknown): boolean => excelCode(error) === 'ItemNotFound';

/** Nobody is met so often by somebody else who removes a sheet in the midst of reading. */
const MOST_READINGS = 3;

/** Reads anew where somebody removed meanwhile what is read; fails with `changed-meanwhile` where that goes on and on. */
export async function readWhileSheetsGo<Read>(read: () => Promise<Read>): Promise<Read> {
  for (let reading = 1; reading <= MOST_READINGS; reading += 1)
    try {
      return await read();
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  throw new HostFailure('changed-meanwhile');
}
