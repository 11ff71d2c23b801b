import type { Facts } from '../build/journal.ts';
import type { Deed } from './do-operation.ts';
import { countedOnce, movedOnce } from './lines.ts';
import { addedOnce, removedOnce } from './sheets.ts';

/** An operation that may not be done twice, and how it is told whether it was done. */
export type Once = Readonly<{
  /** What must be there before; it can be done again. */
  prepare(): void;
  /** What is noted before it is begun. */
  facts(): Facts;
  /** Whether it was done, or a part of it, since the facts were noted. */
  isDone(facts: Facts): boolean;
  act(): void;
  /** Does the rest of what was done in part. */
  complete(): void;
}>;

export function onceOf(operation: Deed): Once {
  switch (operation.do) {
    case 'insert-lines':
    case 'delete-lines':
      return countedOnce(operation);
    case 'move-lines':
      return movedOnce(operation);
    case 'add-sheet':
      return addedOnce(operation);
    case 'remove-sheet':
      return removedOnce(operation);
    default:
      throw new Error(`${operation.do} can be done twice`);
  }
}
