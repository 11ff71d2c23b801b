import { isRepeatable, type Operation, type StagedChange } from '../../protocol/operations.ts';
import { type AsideOperation, putAsideFor } from '../operations/aside.ts';
import type { Deed } from '../operations/do-operation.ts';
import { onceOf } from '../operations/once.ts';
import type { Facts } from './journal.ts';

/** One operation of the way that a change goes. */
export type Step = Readonly<{
  operation: Deed;
  /** Whether what it takes back was there for sure: if not, there may be nothing to take back, or no way to. */
  isSure: boolean;
}>;

/** The most operations that are done between two entries of the journal. */
export const BETWEEN_ENTRIES = 20;

/** Sheets that go are put aside until all is done. */
export const forwardSteps = ({ forward }: StagedChange, build: string): readonly Step[] =>
  forward.map((operation, at) => ({
    operation: operation.do === 'remove-sheet' ? putAsideFor(build, operation.title, at) : operation,
    isSure: true,
  }));

/** What takes back the operations before `from`, the last one first. */
export const backwardSteps = (
  { forward, backward }: StagedChange,
  { build, from, sure }: Readonly<{ build: string; from: number; sure: number }>,
): readonly Step[] =>
  backward
    .slice(0, from)
    .map((operations, at) => {
      const deeds = forward[at]?.do === 'remove-sheet' ? broughtBack(build, forward[at], operations, at) : operations;
      return deeds.map((operation) => ({ operation, isSure: at < sure }));
    })
    .reverse()
    .flat();

/** Nothing needs to be written of a sheet that was put aside. */
const broughtBack = (build: string, { title }: Operation, back: readonly Operation[], at: number): AsideOperation[] => [
  { ...putAsideFor(build, title, at), do: 'bring-back', isHidden: !back.some(({ do: name }) => name === 'show-sheet') },
];

/** The titles under which a change puts sheets aside. */
export const asidesOf = (change: StagedChange, build: string): readonly string[] =>
  forwardSteps(change, build).flatMap(({ operation }) => (operation.do === 'put-aside' ? [operation.aside] : []));

/**
 * What was noted of an operation that may not be done twice; null where nothing was. Sheets that are added one after
 * another share one entry: whether each is there tells how far they came.
 */
export function factsFor(
  { at, begun }: Readonly<{ at: number; begun: Facts | null }>,
  place: number,
  steps: readonly Pick<Step, 'operation'>[],
): Facts | null {
  if (at === place) return begun;
  const since = steps.slice(at, place + 1);
  return since.length > 0 && since.every(({ operation }) => operation.do === 'add-sheet') ? begun : null;
}

/**
 * Up to where operations may have been done by an execution that was killed, from the last entry of its journal. Taking
 * back a repeatable one that was not done writes what is there already.
 */
export function reachOf(steps: readonly Step[], at: number, begun: Facts | null): number {
  const forward = steps.map(({ operation }) => operation);
  const next = forward[at];
  let end = at;
  if (next !== undefined && !isRepeatable(next)) {
    const wasDone = (operation: Deed): boolean => begun !== null && onceOf(operation).isDone(begun);
    if (!wasDone(next)) return at;
    end = at + 1;
    while (next.do === 'add-sheet' && forward[end]?.do === 'add-sheet' && wasDone(forward[end] as Deed)) end += 1;
    return end;
  }
  while (end < forward.length && end - at < BETWEEN_ENTRIES && isRepeatable(forward[end] as Deed)) end += 1;
  return end;
}
