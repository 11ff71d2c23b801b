import type { Capabilities } from './capabilities.ts';
import { HostFailure } from './host-failure.ts';

/** Fails with `too-long` for a text that a host does not keep; what it kept before stays. */
export function checkStored(text: string | null, { mostStored }: Capabilities): void {
  if (text !== null && text.length > mostStored) throw new HostFailure('too-long', String(mostStored));
}
