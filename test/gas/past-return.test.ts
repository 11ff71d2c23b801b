import type { Operation } from '../../gas/protocol/operations.ts';
import { title } from './server-doing.ts';
import { change, type Server, serverOver } from './server-driver.ts';
import { writeOf } from './staged-changes.ts';

const OTHER = 'Other';

const goes = (from: string, at: number): Operation => ({ do: 'delete-lines', title: from, axis: 'rows', at, count: 1 });
const comes = (to: string, at: number): Operation => ({ do: 'insert-lines', title: to, axis: 'rows', at, count: 1 });

/** Writes a cell, and then takes a line of one sheet and one of another. */
const undoing = change(
  [writeOf(title, 0, 'written'), goes(title, 1), goes(OTHER, 1)],
  [[writeOf(title, 0, 'a')], [comes(title, 1), writeOf(title, 1, 'b')], [comes(OTHER, 1), writeOf(OTHER, 1, 'b')]],
);

/** Two sheets with `a` and a bold, hidden `b` below each other. */
function dressed(): Server {
  const server = serverOver({ sheets: [title, OTHER] });
  const { google } = server.google;
  for (const one of [title, OTHER]) {
    server.google.user.type(one, 'A1', ['a'], ['b'], ['c']);
    const sheet = google.SpreadsheetApp.getActive().getSheetByName(one);
    sheet?.getRange('A2').setFontWeight('bold');
    sheet?.hideRows(2);
  }
  return server;
}

const stateOf = ({ google: { book } }: Server): unknown =>
  [title, OTHER].map((one) => [
    ['A1', 'A2', 'A3'].map((address) => [book.value(one, address), book.look(one, address).fontWeight]),
    [...book.sheet(one).rows.hidden],
  ]);

/** How many calls of Google's services the change takes. */
function callsOf(): number {
  const server = dressed();
  const parts = server.stage('b-1', undoing);
  server.google.faults.callsSince();
  server.finish('b-1', parts);
  return server.google.faults.callsSince();
}

const done = { kind: 'done' } as const;

describe.each([false, true])(
  'a change whose last lines go, where a call of Google’s fails once, after it is done: %s',
  (after) => {
    test('is done, or all is as it was: no line comes back without its looks', () => {
      const whole = dressed();
      const before = stateOf(whole);
      expect(whole.finish('b-1', whole.stage('b-1', undoing)).result).toEqual(done);
      const wanted = stateOf(whole);
      const ends = new Set<string>();
      const calls = callsOf();
      for (let at = 0; at < calls; at += 1) {
        const server = dressed();
        const parts = server.stage('b-1', undoing);
        server.google.faults.failAt(at, { after });
        let kind = 'refused';
        if (server.failure('run', { build: 'b-1', parts }) === null) kind = server.finish('b-1', parts).result.kind;
        ends.add(kind);
        expect([at, kind, stateOf(server)]).toEqual([at, kind, kind === 'done' ? wanted : before]);
      }
      expect([...ends]).toEqual(expect.arrayContaining(['done', 'taken-back']));
    });
  },
);

/** Google's script is stopped after the first of the lines went. */
function halfGone(): Readonly<{ server: Server; parts: number }> {
  const calls = callsOf();
  for (let at = 0; at < calls; at += 1) {
    const server = dressed();
    const parts = server.stage('b-1', undoing);
    server.google.faults.killAt(at);
    try {
      server.ask('run', { build: 'b-1', parts });
    } catch {
      server.google.faults.revive();
    }
    server.google.faults.none();
    const [one, other] = [title, OTHER].map((name) => server.google.book.value(name, 'A2'));
    if (one === 'c' && other === 'b') return { server, parts };
  }
  throw new Error('The lines go at once');
}

test('once lines are gone and only more are to go, a wish to take it back comes too late', () => {
  const { server, parts } = halfGone();
  expect(server.ask('start', {}).pending).toMatchObject({ way: 'forward', mayGoBack: false });
  server.ask('take-back', { build: 'b-1' });
  expect(server.finish('b-1', parts).result).toEqual(done);
  expect(stateOf(server)).toEqual(stateOf(serverAfter()));
});

function serverAfter(): Server {
  const server = dressed();
  server.finish('b-1', server.stage('b-1', undoing));
  return server;
}

test('what can’t pass is taken back all the same, and a change before its first line goes can be', () => {
  const { server, parts } = halfGone();
  server.google.user.lock(OTHER, null);
  const { result, runs } = server.finish('b-1', parts);
  expect([runs, result]).toMatchObject([1, { kind: 'taken-back', failure: { code: 'protected' } }]);
  expect(server.google.book.value(title, 'A2')).toBe('b');
  const other = dressed();
  const staged = other.stage(
    'b-1',
    change([...Array.from({ length: 90 }, () => writeOf(title, 0, 'x')), goes(title, 1)]),
  );
  other.slow(0.5);
  other.ask('run', { build: 'b-1', parts: staged });
  expect(other.ask('start', {}).pending).toMatchObject({ way: 'forward', mayGoBack: true });
});

/** How often a change of which a line is gone is run, where this call of every run fails, and how it ends. */
function lastingFault(at: number): readonly [runs: number, kind: string] {
  const { server, parts } = halfGone();
  // Were there no end, a test would not come to one either.
  for (let runs = 1; runs < 20; runs += 1) {
    server.google.faults.failAt(at);
    try {
      const { kind } = server.ask('run', { build: 'b-1', parts });
      if (kind !== 'more') return [runs, kind];
    } catch {
      return [runs, 'refused'];
    }
  }
  return [20, 'more'];
}

test('a failure that lasts once lines are gone is tried again five times, and then all is taken back', () => {
  const ends = Array.from({ length: 12 }, (_, at) => lastingFault(at));
  expect(Math.max(...ends.map(([runs]) => runs))).toBe(6);
  expect(ends).toContainEqual([6, 'taken-back']);
});
