import type { Host } from '../../core/host/port.ts';
import { findPieces, forgetPieces } from './note-pieces.ts';
import { findUnfinished } from './unfinished.ts';

/** Somebody else's build may be under way, and is looked at so often, in milliseconds. */
const LOOK_AGAIN = 15_000;

/** It is taken for left once it did not move for so many looks: longer than any batch takes. */
const STILL_LOOKS = 4;

/**
 * Tells an unfinished build once it does not move for a minute, and null once that is done or goes on after all; goes on
 * asking an Excel that cannot tell, until there is nothing unfinished. Pieces of a note that nobody writes any more it takes
 * away. The answer ends it.
 */
export function followUnfinished(host: Host, tell: (left: string | null) => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isLeft = false;
  let last: string | null = null;
  let lastPieces: string | null = null;
  let still = 0;
  const look = async (): Promise<void> => {
    try {
      const found = await findUnfinished(host);
      const pieces = found === null ? await findPieces(host) : null;
      if (isLeft) return;
      still = (found ?? pieces) === (last ?? lastPieces) ? still + 1 : 0;
      if (found !== last && last !== null) tell(null);
      [last, lastPieces] = [found, pieces];
      if (found === null && pieces === null) return;
      if (still === STILL_LOOKS && found !== null) tell(found);
      if (still === STILL_LOOKS && pieces !== null) await forgetPieces(host, pieces);
    } catch {}
    if (!isLeft) waiting = setTimeout(() => void look(), LOOK_AGAIN);
  };
  void look();
  return () => {
    isLeft = true;
    clearTimeout(waiting);
  };
}
