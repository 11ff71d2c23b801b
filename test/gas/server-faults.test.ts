import type { StagedChange } from '../../gas/protocol/operations.ts';
import type { RunResult } from '../../gas/protocol/requests.ts';
import { createRandom, seed } from '../random.ts';
import { times } from '../thorough.ts';
import { savedState } from './saved-state.ts';
import { cellsOf, everyFamily, filledServer, leftovers, topOf } from './server-change.ts';
import type { Server } from './server-driver.ts';

const MOST = 600_000;

/** A server that has a change staged, and what there is before and after it. */
function rehearsed() {
  const server = filledServer();
  const change: StagedChange = everyFamily(server);
  const { faults } = server.google;
  const parts = server.stage('rehearsal', change);
  const asStaged = savedState(server.google);
  const before = [cellsOf(server), topOf(server)];
  faults.callsSince();
  const { result } = server.finish('rehearsal', parts);
  const calls = faults.callsSince();
  const after = [cellsOf(server), topOf(server)];
  expect(result).toEqual({ kind: 'done' });
  return {
    ...{ server, calls, parts },
    /** Every call, or some spread over them. */
    tried: Array.from({ length: calls }, (_, at) => at).filter((at) => at % times(1, 11) === 0 || at > calls - 20),
    states: { before, after },
    /** Everything as it was when the change had been staged. */
    again(): void {
      faults.revive();
      asStaged();
    },
  };
}

/** One run; what it ends with, or null where it was killed or failed. */
function attempt(server: Server, parts: number): RunResult | null {
  try {
    return server.ask('run', { build: 'rehearsal', parts });
  } catch {
    return null;
  }
}

/** Runs until something happens that a page must react to. */
function runOn(server: Server, parts: number): RunResult | null {
  for (;;) {
    const result = attempt(server, parts);
    if (result?.kind !== 'more') return result;
  }
}

const kinds = [
  ['before it is done', { after: false }],
  ['after it is done', { after: true }],
] as const;

test.each(kinds)(
  'a call that fails %s leaves all as before, or all as after',
  (_, options) => {
    const { server, calls, parts, states, again, tried } = rehearsed();
    const ends = { done: 0, back: 0, asked: 0 };
    for (const at of tried) {
      again();
      server.google.faults.failAt(at, options);
      let result = runOn(server, parts);
      if (result === null) {
        // What a page does that was told of a failure: there may be nothing to take back.
        ends.asked += 1;
        server.ask('take-back', { build: 'rehearsal' });
        result = runOn(server, parts);
      }
      const isDone = result?.kind === 'done';
      // The next page to open tidies up.
      server.ask('start', {});
      const found = [cellsOf(server), topOf(server)];
      expect([at, result?.kind, found]).toEqual([at, result?.kind, isDone ? states.after : states.before]);
      expect([at, leftovers(server)]).toEqual([at, []]);
      ends[isDone ? 'done' : 'back'] += 1;
    }
    expect(calls).toBeGreaterThan(200);
    // Once lines are gone it goes on, unless the failure lasts.
    expect(ends.back).toBeGreaterThan(tried.length / 6);
    expect(ends.done).toBeGreaterThan(0);
  },
  MOST,
);

describe.each([
  ['and what was written is there', { losesUnflushed: false }],
  ['and what was not flushed is lost', { losesUnflushed: true }],
] as const)('a script that Google stops, %s', (_, options) => {
  test(
    'at whichever call: the next run finishes it',
    () => {
      const { server, parts, states, again, tried } = rehearsed();
      for (const at of tried) {
        again();
        server.google.faults.killAt(at, options);
        runOn(server, parts);
        server.google.faults.revive();
        expect([at, runOn(server, 0) ?? runOn(server, parts)]).toEqual([at, { kind: 'done' }]);
        expect([at, cellsOf(server), topOf(server)]).toEqual([at, ...states.after]);
        expect([at, leftovers(server)]).toEqual([at, []]);
      }
    },
    MOST,
  );

  test(
    'at whichever call: it is taken back, if asked for',
    () => {
      const { server, calls, parts, states, again, tried } = rehearsed();
      for (const at of tried) {
        again();
        server.google.faults.killAt(at, options);
        runOn(server, parts);
        server.google.faults.revive();
        server.ask('take-back', { build: 'rehearsal' });
        const result = runOn(server, parts);
        // The very end may have been reached: only the answer was lost then.
        const isDone = result?.kind === 'done';
        server.ask('start', {});
        const found = [cellsOf(server), topOf(server)];
        expect([at, found]).toEqual([at, isDone ? states.after : states.before]);
        expect([at, leftovers(server)]).toEqual([at, []]);
        if (isDone) expect(at).toBeGreaterThan(calls - 20);
      }
    },
    MOST,
  );

  test(
    'again and again, forward and back',
    () => {
      const random = createRandom(seed);
      const { server, calls, parts, states, again } = rehearsed();
      for (let run = 0; run < times(2000, 40); run += 1) {
        again();
        const kills: number[] = [];
        let goesBack = false;
        for (let part = 0; part < 4; part += 1) {
          const at = Math.floor(random.between(0, calls / (part + 1)));
          kills.push(at);
          server.google.faults.killAt(at, options);
          runOn(server, parts);
          server.google.faults.revive();
          server.google.faults.none();
          if (!goesBack && random.chance(0.4)) {
            goesBack = true;
            server.ask('take-back', { build: 'rehearsal' });
          }
        }
        const isDone = runOn(server, parts)?.kind === 'done';
        if (!goesBack) expect([kills, isDone]).toEqual([kills, true]);
        const found = [cellsOf(server), topOf(server)];
        expect([kills, goesBack, found]).toEqual([kills, goesBack, isDone ? states.after : states.before]);
      }
    },
    MOST,
  );
});
