import { HostFailure } from '../../core/host/host-failure.ts';
import type { Host } from '../../core/host/port.ts';
import { createStore, type Store } from '../../sidebar/store.ts';
import { asFailure, failureOf } from '../client/failures.ts';
import type { Sleep } from '../client/patience.ts';
import { runToEnd } from '../client/run-build.ts';
import type { Call, PendingBuild } from '../protocol/requests.ts';

/** As long as it went on less than these seconds ago, another page may be at it. */
const IDLE = 60;
const LOOK_AGAIN = 10_000;

type Way = PendingBuild['way'];

/** What is known here of a build that was begun in this spreadsheet and is not at its end. */
export type PendingView =
  | Readonly<{ kind: 'none' }>
  /** Somebody is at it. */
  | Readonly<{ kind: 'busy'; pending: PendingBuild }>
  /** Nobody is: it waits for a decision; `failure` is why the last one could not be carried out. */
  | Readonly<{ kind: 'waiting'; pending: PendingBuild; failure: HostFailure | null }>
  /** `done` is a share from 0 to 1, null until it is known. */
  | Readonly<{ kind: 'working'; way: Way; done: number | null }>
  /** `failure` is why it had to be taken back though it was to be finished. */
  | Readonly<{ kind: 'ended'; way: Way; failure: HostFailure | null }>
  /** Of what was pending it is not known here how it ended. */
  | Readonly<{ kind: 'gone' }>;

export type PendingBuilds = Readonly<{
  views: Store<PendingView, PendingView>;
  /** Asks the server what is pending, and as long as somebody is at it, again. */
  look(): Promise<void>;
  /** Brings a pending build to its end, the one way or the other. */
  end(pending: PendingBuild, way: Way): Promise<void>;
  close(): void;
}>;

type Following = Readonly<{
  call: Call;
  /** What was found at the start. */
  pending: PendingBuild | null;
  sleep: Sleep;
}>;

/** Follows builds that other pages left in a spreadsheet. */
export function pendingBuilds({ call, pending, sleep }: Following): PendingBuilds {
  const views = createStore<PendingView, PendingView>((_, next) => next, { kind: 'none' });
  const lookLater = (): void => void sleep(LOOK_AGAIN).then(look);

  function show(found: PendingBuild | null): void {
    if (found === null) views.dispatch({ kind: 'gone' });
    else if (found.idle >= IDLE) views.dispatch({ kind: 'waiting', pending: found, failure: null });
    else {
      views.dispatch({ kind: 'busy', pending: found });
      lookLater();
    }
  }

  async function look(): Promise<void> {
    const { kind } = views.read();
    if (kind === 'working') return;
    try {
      show((await call('start', {})).pending);
    } catch {
      lookLater();
    }
  }

  async function end(asked: PendingBuild, way: Way): Promise<void> {
    const { build } = asked;
    views.dispatch({ kind: 'working', way, done: null });
    try {
      if (way === 'backward') await call('take-back', { build });
      const progress = (done: number): void => views.dispatch({ kind: 'working', way, done });
      const watch = { progress, isCancelled: () => false };
      // The server knows how many parts it has.
      const result = await runToEnd(call, { build, parts: 0, watch, sleep });
      const failure = result.kind === 'taken-back' && way === 'forward' ? result.failure : null;
      const ended = result.kind === 'taken-back' ? 'backward' : 'forward';
      views.dispatch({ kind: 'ended', way: ended, failure: failure && asFailure(failure) });
    } catch (failure) {
      views.dispatch({ kind: 'waiting', pending: asked, failure: failureOf(failure) });
    }
  }

  if (pending !== null) show(pending);
  return { views, look, end, close: () => views.dispatch({ kind: 'none' }) };
}

/** The host, which looks for what is pending where a change of its own lost the connection midway. */
export const followedHost = (host: Host, { look }: PendingBuilds): Host => ({
  ...host,
  async apply(change, watch) {
    try {
      return await host.apply(change, watch);
    } catch (failure) {
      if (failure instanceof HostFailure && failure.code === 'unfinished') void look();
      throw failure;
    }
  },
});
