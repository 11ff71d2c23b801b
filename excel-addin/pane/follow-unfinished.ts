import type { Host } from '../../core/host/port.ts';
import { findUnfinished } from './unfinished.ts';

/** Somebody else's build may be under way, and is looked at so often, in milliseconds. */
const LOOK_AGAIN = 15_000;

/** It is taken for left once it did not move for so many looks: longer than any batch takes. */
const STILL_LOOKS = 4;

/**
 * Tells an unfinished build once it does not move for a minute, and null once that is done or goes on after all; goes on
 * asking an Excel that cannot tell, until there is nothing unfinished. The answer ends it.
 */
export function followUnfinished(host: Host, tell: (left: string | null) => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isLeft = false;
  let last: string | null = null;
  let still = 0;
  const look = async (): Promise<void> => {
    try {
      const found = await findUnfinished(host);
      if (isLeft) return;
      still = found === last ? still + 1 : 0;
      if (found !== last && last !== null) tell(null);
      last = found;
      if (found === null) return;
      if (still === STILL_LOOKS) tell(found);
    } catch {}
    if (!isLeft) waiting = setTimeout(() => void look(), LOOK_AGAIN);
  };
  void look();
  return () => {
    isLeft = true;
    clearTimeout(waiting);
  };
}
