import { HostFailure } from '../../../core/host/host-failure.ts';
import type { StagedChange } from '../../protocol/operations.ts';
import { readStaged } from './staging.ts';

/**
 * What is staged for a build, in so many parts.
 * @throws HostFailure `unknown` where that is no change.
 */
export function readChange(build: string, parts: number): StagedChange {
  const change = Object(JSON.parse(readStaged(build, parts))) as StagedChange;
  const { forward, backward, expected } = change;
  if (Array.isArray(forward) && Array.isArray(backward) && forward.length === backward.length && expected)
    return change;
  throw new HostFailure('unknown', `what is staged for ${build} is no change`);
}
