import { service } from '../strict.ts';
import type { World } from '../world.ts';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

export const RELEASED_EARLY = 'The lock was released before SpreadsheetApp.flush()';

/** Who holds the lock of the document. */
export type LockState = {
  holder: 'nobody' | 'script' | 'somebody else';
  /** Whether something was written that the next holder might not see. */
  hasUnflushed: boolean;
  /** Whether it was released before all was flushed: told at the end too, should the script swallow the failure. */
  wasReleasedEarly: boolean;
};

class FakeLock implements Pick<Lock, 'tryLock' | 'releaseLock'> {
  readonly state: LockState;

  constructor(state: LockState) {
    this.state = state;
  }

  tryLock(milliseconds: number): boolean {
    if (!Number.isInteger(milliseconds) || milliseconds < 0) throw new Error(`Not milliseconds: ${milliseconds}`);
    if (this.state.holder === 'somebody else') return false;
    this.state.holder = 'script';
    return true;
  }

  releaseLock(): void {
    if (this.state.holder !== 'script') return;
    if (this.state.hasUnflushed) {
      this.state.wasReleasedEarly = true;
      throw new Error(RELEASED_EARLY);
    }
    this.state.holder = 'nobody';
  }
}

class FakeLockService implements Pick<LockService, 'getDocumentLock'> {
  readonly lock: Lock;

  constructor(world: World, state: LockState) {
    this.lock = service<Lock>('Lock', new FakeLock(state), world);
  }

  getDocumentLock(): Lock {
    return this.lock;
  }
}

export const newLockService = (world: World, state: LockState): LockService =>
  service<LockService>('LockService', new FakeLockService(world, state), world);
