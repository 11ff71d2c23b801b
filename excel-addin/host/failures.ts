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
