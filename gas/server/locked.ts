import { HostFailure } from '../../core/host/host-failure.ts';
import { quietly } from './failure.ts';

/** How long a request waits for its turn, in milliseconds. */
const PATIENCE = 5000;

/**
 * Does something while no other request of anybody's does. What was written is there before the next one begins.
 * @throws HostFailure `busy` where the turn does not come.
 */
export function locked<Result>(work: () => Result): Result {
  // Null outside a document, where nobody else can be.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock !== null && !lock.tryLock(PATIENCE)) throw new HostFailure('busy');
  try {
    return work();
  } finally {
    quietly(() => {
      SpreadsheetApp.flush();
      // Where that fails Google frees the lock itself, at the end of the script and after all that it wrote.
      lock?.releaseLock();
    });
  }
}
