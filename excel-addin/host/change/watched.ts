import { HostFailure } from '../../../core/host/host-failure.ts';
import type { Watch } from '../../../core/host/port.ts';
import { failureOf } from '../failures.ts';

/** Whoever watches a change, guarded. */
export type Watched = Readonly<{
  /** Tells a share of the work, never less than before. */
  tell(share: number): void;
  /** Fails where the change is cancelled, or where whoever watches it failed. */
  stopIfCancelled(): void;
  /** The change is done, whatever becomes of whoever hears of it. */
  finish(): void;
  /** Whether whoever watches it keeps what undoes it, right after it. */
  keepsUndo: boolean;
}>;

export function watched(watch: Watch): Watched {
  let told = 0;
  let failure: HostFailure | null = null;
  const asked = <Answer>(ask: () => Answer, otherwise: Answer): Answer => {
    try {
      return ask();
    } catch (error) {
      failure ??= failureOf(error);
      return otherwise;
    }
  };
  return {
    keepsUndo: watch.keepsUndo === true,
    tell(share) {
      told = Math.max(told, share);
      asked(() => watch.progress(told), undefined);
    },
    stopIfCancelled() {
      const isCancelled = asked(() => watch.isCancelled(), true);
      if (failure) throw failure;
      if (isCancelled) throw new HostFailure('cancelled');
    },
    finish() {
      asked(() => watch.progress(1), undefined);
    },
  };
}
