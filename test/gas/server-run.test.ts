import type { Operation } from '../../gas/protocol/operations.ts';
import type { RunResult } from '../../gas/protocol/requests.ts';
import { cellsOf, everyFamily, FINISHING, filledServer, leftovers, topOf } from './server-change.ts';
import { change, serverOver } from './server-driver.ts';
import { figures, writeOf } from './staged-changes.ts';

const done: RunResult = { kind: 'done' };

describe('a run', () => {
  test('does all of a change, and leaves nothing of it but the answer', () => {
    const server = filledServer();
    const parts = server.stage('b-1', everyFamily(server));
    // It stops before the operations that are done last.
    expect(server.ask('run', { build: 'b-1', parts })).toEqual({ kind: 'more', done: FINISHING, of: FINISHING + 7 });
    expect(server.ask('run', { build: 'b-1', parts })).toEqual(done);
    expect(leftovers(server)).toEqual([]);
    expect(server.ask('run', { build: 'b-1', parts })).toEqual(done);
    expect(server.ask('start', {}).pending).toBeNull();
  });

  test('stops by itself, and goes on where it was', () => {
    const server = serverOver();
    const parts = server.stage('b-1', figures(100));
    server.slow(0.5);
    const shares: number[] = [];
    for (;;) {
      const before = Date.now();
      const result = server.ask('run', { build: 'b-1', parts });
      expect(Date.now() - before).toBeLessThan(60_000);
      if (result.kind !== 'more') break;
      shares.push(result.done);
    }
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...new Set(shares)].sort((one, other) => one - other));
    expect(server.google.book.value('Sheet1', 'A100')).toBe(100);
  });

  test('adds any number of sheets on one entry of the journal', () => {
    const entriesFor = (count: number): number => {
      const server = serverOver();
      const add = (at: number): Operation => ({
        ...{ do: 'add-sheet', title: `S${at}`, place: null },
        rows: 5,
        columns: 5,
        key: null,
      });
      const parts = server.stage('b-1', change(Array.from({ length: count }, (_, at) => add(at))));
      server.google.calls.forget();
      expect(server.finish('b-1', parts).result).toEqual(done);
      return server.google.calls.counts()['Properties.setProperty'] ?? 0;
    };
    expect(entriesFor(9)).toBe(entriesFor(1));
  });

  test('goes past checks of cells that Google speaks of only when it flushes', () => {
    const message = 'The data you entered in cell A6 violates the data validation rules set on this cell.';
    const server = serverOver();
    const parts = server.stage('b-1', figures(30));
    const { book, faults, stores } = server.google;
    const saved = book.save();
    let tried = 0;
    for (let at = 0; ; at += 1) {
      book.restore(saved);
      stores.document.clear();
      faults.failAt(at, { message });
      const failure = server.failure('run', { build: 'b-1', parts });
      if (!faults.fired()) break;
      faults.none();
      // Before the change has begun nothing is written.
      if (failure !== null) continue;
      tried += 1;
      expect([at, server.ask('run', { build: 'b-1', parts })]).toEqual([at, done]);
      expect(book.value('Sheet1', 'A30')).toBe(30);
    }
    expect(tried).toBeGreaterThan(50);
  });

  test('writes the journal seldom: the calls do not grow with the cells', () => {
    const calls = (rows: number): number => {
      const server = serverOver();
      const cells = Array.from({ length: rows }, (_, at) => [at]);
      const parts = server.stage('b-1', change([{ do: 'write', title: 'Sheet1', row: 0, column: 0, cells }]));
      server.google.calls.forget();
      server.finish('b-1', parts);
      return server.google.calls.total();
    };
    expect(calls(900)).toBe(calls(10));
    expect(calls(10)).toBeLessThan(40);
    const server = serverOver();
    const parts = server.stage('b-1', figures(200));
    server.google.calls.forget();
    server.finish('b-1', parts);
    expect(server.google.calls.counts()['Properties.setProperty']).toBeLessThan(15);
  });
});

describe('a change that cannot be done', () => {
  test('is taken back, and says why; asking again says so again', () => {
    const server = filledServer();
    const staged = everyFamily(server);
    server.google.user.lock('Notes', 'A9');
    const before = [cellsOf(server), topOf(server)];
    const last = writeOf('Notes', 8, 1);
    const lines = staged.forward.slice(0, FINISHING - 3);
    const backward = [...staged.backward.slice(0, FINISHING - 3), [writeOf('Notes', 8, '')]];
    const parts = server.stage('b-1', { ...staged, forward: [...lines, last], backward });
    const { result } = server.finish('b-1', parts);
    expect(result).toMatchObject({ kind: 'taken-back', failure: { code: 'protected' } });
    expect([cellsOf(server), topOf(server), leftovers(server)]).toEqual([...before, []]);
    expect(server.ask('run', { build: 'b-1', parts })).toEqual(result);
  });

  test('goes back in several runs where one does not suffice', () => {
    const server = serverOver();
    const staged = figures(120);
    const odd = { do: 'explode', title: 'Sheet1' } as unknown as Operation;
    const parts = server.stage('b-1', { ...change([...staged.forward, odd], [...staged.backward, []]) });
    server.slow(0.5);
    const ways: string[] = [];
    let result = server.ask('run', { build: 'b-1', parts });
    while (result.kind === 'more') {
      ways.push(server.ask('start', {}).pending?.way ?? 'none');
      result = server.ask('run', { build: 'b-1', parts });
    }
    expect(new Set(ways)).toEqual(new Set(['forward', 'backward']));
    expect(result).toMatchObject({ kind: 'taken-back', failure: { code: 'unknown' } });
    expect(server.google.book.sheet('Sheet1').cells.flat().filter(Boolean)).toEqual([]);
  });

  test('needs no sheet that the user removed in between', () => {
    const server = filledServer();
    const parts = server.stage('b-1', everyFamily(server));
    server.ask('run', { build: 'b-1', parts });
    server.google.user.removeSheet('KPIs');
    server.ask('take-back', { build: 'b-1' });
    expect(server.finish('b-1', parts).result).toMatchObject({ kind: 'taken-back' });
    expect(server.google.book.value('Data', 'A5')).toBe('Total');
  });
});

describe('taking back', () => {
  test('throws away what is only staged, twice too, and runs no more', () => {
    const server = serverOver();
    const parts = server.stage('b-1', figures(2));
    for (let times = 0; times < 2; times += 1) server.ask('take-back', { build: 'b-1' });
    expect(server.ask('run', { build: 'b-1', parts })).toEqual({
      kind: 'taken-back',
      failure: { code: 'cancelled', found: '' },
    });
    expect([leftovers(server), server.google.book.value('Sheet1', 'A1')]).toEqual([[], null]);
  });

  test('turns round what is under way, wherever it is, once', () => {
    for (let runs = 1; runs < 4; runs += 1) {
      const server = serverOver();
      const parts = server.stage('b-1', figures(100));
      server.slow(0.5);
      for (let run = 0; run < runs; run += 1) expect(server.ask('run', { build: 'b-1', parts }).kind).toBe('more');
      server.ask('take-back', { build: 'b-1' });
      server.ask('run', { build: 'b-1', parts });
      server.ask('take-back', { build: 'b-1' });
      expect(server.finish('b-1', parts).result).toMatchObject({ failure: { code: 'cancelled' } });
      expect(server.google.book.sheet('Sheet1').cells.flat().filter(Boolean)).toEqual([]);
    }
  });

  /** A sheet that goes, and cells of which one cannot be written. */
  function removing() {
    const server = serverOver({ sheets: ['Notes', 'Old', 'Locked'] });
    const { user } = server.google;
    user.type('Old', 'A1', [0.5]);
    user.format('Old', 'A1', '0%');
    user.type('Notes', 'A1', ["='Old'!A1"]);
    const gone: Operation = { do: 'remove-sheet', title: 'Old' };
    const back: Operation = { do: 'show-sheet', title: 'Old', isHidden: false };
    const staged = change(
      [gone, writeOf('Notes', 5, 1), writeOf('Locked', 0, 1)],
      [[back], [writeOf('Notes', 5, '')], []],
    );
    return { server, parts: server.stage('b-1', staged), seen: () => server.google.book.save().sheets };
  }

  test('a sheet that goes comes back as it was, with its looks and in its place', () => {
    const { server, parts, seen } = removing();
    server.google.user.lock('Locked', 'A1');
    const before = seen().filter(({ title }) => title === 'Old' || title === 'Notes');
    expect(server.finish('b-1', parts).result).toMatchObject({ kind: 'taken-back', failure: { code: 'protected' } });
    const after = seen();
    expect(after.map(({ title, isHidden }) => [title, isHidden])).toEqual([
      ['Notes', false],
      ['Old', false],
      ['Locked', false],
    ]);
    expect(after[1]).toEqual(before[1]);
    expect(server.google.book.value('Notes', 'A1')).toBe(0.5);
  });

  test('a sheet that goes is gone at the end, for the formulas that named it too', () => {
    const { server, parts, seen } = removing();
    expect(server.finish('b-1', parts).result).toEqual(done);
    expect(seen().map(({ title }) => title)).toEqual(['Notes', 'Locked']);
    expect(server.google.book.formula('Notes', 'A1')).toContain('#REF!');
  });

  test('comes too late at the end', () => {
    const server = serverOver();
    const parts = server.stage('b-1', figures(2));
    server.finish('b-1', parts);
    server.ask('take-back', { build: 'b-1' });
    expect(server.ask('run', { build: 'b-1', parts })).toEqual(done);
  });
});
