import { HostFailure } from '../../../core/host/host-failure.ts';

/** What compiles a change and does it. */
const load = () => import('./do-change.ts');

let loaded: ReturnType<typeof load> | null = null;

/**
 * Loads it, all at once: what takes a change back must be there before anything is written, as the connection may be gone by
 * then. Fails with `offline`.
 */
export function loadedChanges(): ReturnType<typeof load> {
  loaded ??= load().catch(() => {
    loaded = null;
    throw new HostFailure('offline');
  });
  return loaded;
}
