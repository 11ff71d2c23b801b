import { HostFailure } from '../../core/host/host-failure.ts';
import type { Host } from '../../core/host/port.ts';
import { followedHost, pendingBuilds } from '../../gas/page/pending-builds.ts';
import type { Call, PendingBuild, RunResult } from '../../gas/protocol/requests.ts';

const pending: PendingBuild = {
  ...{ build: 'b-1', way: 'forward', done: 3, of: 9, idle: 90 },
  ...{ hasUndo: true, mayGoBack: true },
};

/** A server that says of a build whether it is pending, and how it ends. */
function following(found: PendingBuild | null, result: RunResult, first: PendingBuild | null = pending) {
  const call: Call = async (name) => (name === 'start' ? { pending: found } : name === 'run' ? result : null) as never;
  return pendingBuilds({ call, pending: first, sleep: () => new Promise(() => {}) });
}

test('a build that was to be taken back and could only go on is told as finished', async () => {
  const builds = following(pending, { kind: 'done' });
  await builds.end(pending, 'backward');
  expect(builds.views.read()).toEqual({ kind: 'ended', way: 'forward', failure: null });
});

test('nothing is told where nothing was pending from the start', () => {
  expect(following(null, { kind: 'done' }, null).views.read()).toEqual({ kind: 'none' });
});

test('a build of this page whose end it did not hear of is looked for: its undo is asked for anew', async () => {
  const builds = following(null, { kind: 'done' }, null);
  const host = {
    apply: async () => {
      throw new HostFailure('unfinished');
    },
  } as unknown as Host;
  const change = { titles: {}, steps: [] };
  const watch = { progress: () => {}, isCancelled: () => false };
  await expect(followedHost(host, builds).apply(change, watch)).rejects.toMatchObject({ code: 'unfinished' });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(builds.views.read()).toEqual({ kind: 'gone' });
});
