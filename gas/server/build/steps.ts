import { isRepeatable, type Operation, type StagedChange } from '../../protocol/operations.ts';
import { onceOf } from '../operations/once.ts';
import type { Facts } from './journal.ts';

/** One operation of the way that a change goes. */
export type Step = Readonly<{
  operation: Operation;
  /** Whether what it takes back was there for sure: if not, there may be nothing to take back, or no way to. */
  isSure: boolean;
}>;

/** The most operations that are done between two entries of the journal. */
export const BETWEEN_ENTRIES = 20;

export const forwardSteps = ({ forward }: StagedChange): readonly Step[] =>
  forward.map((operation) => ({ operation, isSure: true }));

/** What takes back the operations before `from`, the last one first. */
export const backwardSteps = ({ backward }: StagedChange, from: number, sure: number): readonly Step[] =>
  backward
    .slice(0, from)
    .map((operations, at) => operations.map((operation) => ({ operation, isSure: at < sure })))
    .reverse()
    .flat();

/**
 * Up to where operations may have been done by an execution that was killed, from the last entry of its journal. Taking
 * back a repeatable one that was not done writes what is there already.
 */
export function reachOf({ forward }: StagedChange, at: number, begun: Facts | null): number {
  const next = forward[at];
  if (next !== undefined && !isRepeatable(next)) return begun !== null && onceOf(next).isDone(begun) ? at + 1 : at;
  let end = at;
  while (end < forward.length && end - at < BETWEEN_ENTRIES && isRepeatable(forward[end] as Operation)) end += 1;
  return end;
}
