import { HostFailure, type HostFailureCode, hostFailureCodes } from '../../core/host/host-failure.ts';
import type { Failure } from '../protocol/requests.ts';

/** A failure that the server tells as data. */
export const asFailure = ({ code, found }: Failure): HostFailure =>
  isCode(code) ? new HostFailure(code, found) : new HostFailure('unknown', found === '' ? code : found);

const isCode = (code: string): code is HostFailureCode => (hostFailureCodes as readonly string[]).includes(code);

/** Whatever was thrown as one of the failures that people are told of. */
export const failureOf = (error: unknown): HostFailure =>
  error instanceof HostFailure ? error : new HostFailure('unknown', String(error));
