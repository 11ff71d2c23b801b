import type { Operation } from '../../gas/protocol/operations.ts';
import type { RunResult } from '../../gas/protocol/requests.ts';
import { cellsOf, everyFamily, FINISHING, filledServer, leftovers, topOf } from './server-change.ts';
import { change, type Server, serverOver } from './server-driver.ts';

const HOUR = 3600;
const done: RunResult = { kind: 'done' };
const writeOf = (title: string, row: number, content: string | number): Operation => ({
  ...{ do: 'write', title, row, column: 0 },
  cells: [[content]],
});

/** Writes numbers below each other, each in an operation of its own. */
const figures = (count: number, title = 'Sheet1') =>
  change(
    Array.from({ length: count }, (_, at) => writeOf(title, at, at + 1)),
    Array.from({ length: count }, (_, at) => [writeOf(title, at, '')]),
  );

describe('staging', () => {
  test('keeps parts in a hidden sheet that no page sees and that takes no other’s place', () => {
    const server = serverOver({ sheets: ['One', 'Two'] });
    server.google.user.select('Two', 'B2');
    server.stage('b-1', figures(1, 'One'));
    const { book } = server.google;
    expect([book.titles(), book.shown()]).toEqual([['One', 'Two', '~marksheet b-1'], 'Two']);
    expect(book.sheet('~marksheet b-1')).toMatchObject({ isHidden: true, columns: { count: 1 } });
    expect(server.ask('sheets', {}).map(({ title }) => title)).toEqual(['One', 'Two']);
  });

  test('gives every text back as it was: parts in any order and twice, characters of two halves at each cut', () => {
    const server = serverOver();
    const odd = `${'x'.repeat(44_990)}${'😀'.repeat(23_000)}'=1+1'\u2028‏ç`;
    const text = JSON.stringify(change([writeOf('Sheet1', 0, `'${odd.slice(0, 40_000)}`), writeOf('Sheet1', 1, odd)]));
    // The second cell is longer than any: what was staged is told from what comes back of it.
    const cut = 60_001;
    server.ask('stage', { build: 'b-1', part: 1, text: text.slice(cut) });
    server.ask('stage', { build: 'b-1', part: 0, text: 'something else, which is shorter' });
    server.ask('stage', { build: 'b-1', part: 0, text: text.slice(0, cut) });
    const sheet = server.google.book.sheet('~marksheet b-1');
    const kept = sheet.cells.slice(1).map((row) => String(row?.[0]?.value ?? ''));
    expect(kept.join('')).toBe(text);
    expect(Math.max(...kept.map(({ length }) => length))).toBeLessThanOrEqual(45_000);
  });

  test('a change of many parts is read whole', () => {
    const server = serverOver();
    const staged = JSON.stringify(figures(30));
    const parts = Array.from({ length: 60 }, (_, at) => staged.slice(at * 10, at === 59 ? undefined : at * 10 + 10));
    for (const [part, text] of parts.entries()) server.ask('stage', { build: 'b-1', part, text });
    expect(server.ask('run', { build: 'b-1', parts: 60 })).toEqual(done);
    expect(server.google.book.value('Sheet1', 'A30')).toBe(30);
  });

  test('a part that is missing, and what is no change, is told and does nothing', () => {
    const server = serverOver();
    server.ask('stage', { build: 'b-1', part: 1, text: '[]}' });
    expect(server.failure('run', { build: 'b-1', parts: 2 })?.found).toBe('part 1 is not staged');
    server.ask('stage', { build: 'b-1', part: 0, text: '{"forward":[],"backward":' });
    expect(server.failure('run', { build: 'b-1', parts: 2 })?.found).toContain('no change');
    expect(server.failure('run', { build: 'b-2', parts: 1 })?.found).toContain('nothing is staged');
    server.ask('take-back', { build: 'b-1' });
    expect(leftovers(server)).toEqual([]);
  });
});

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

describe('before anything is written', () => {
  /** What the first run refuses with; nothing of the change is left then. */
  function refused(server: Server, ...forward: readonly Operation[]) {
    const parts = server.stage('b-1', change(forward));
    const before = cellsOf(server);
    const failure = server.failure('run', { build: 'b-1', parts });
    expect([cellsOf(server), leftovers(server)]).toEqual([before, []]);
    return failure;
  }
  const add = (title: string): Operation => ({ do: 'add-sheet', title, place: null, rows: 5, columns: 5, key: null });

  test('titles that are to be added must be free, whatever their capitals', () => {
    const server = filledServer();
    expect(refused(server, writeOf('Data', 9, 1), add('NOTES'))).toEqual({ code: 'title-taken', found: 'NOTES' });
    expect(refused(server, add('New'), add('new'))).toEqual({ code: 'title-taken', found: 'new' });
  });

  test('sheets must be there', () => {
    const server = filledServer();
    expect(refused(server, writeOf('Gone', 0, 1))).toEqual({ code: 'no-such-sheet', found: 'Gone' });
    const removal: Operation = { do: 'remove-sheet', title: 'Old' };
    expect(refused(server, removal, writeOf('Old', 0, 1))).toEqual({ code: 'no-such-sheet', found: 'Old' });
  });

  test('lines of a sheet that somebody locked a part of are not touched; other cells of it are', () => {
    const server = filledServer();
    server.google.user.lock('Data', 'H40');
    const insertion: Operation = { do: 'insert-lines', title: 'Data', axis: 'rows', at: 2, count: 1 };
    const parts = server.stage('b-1', change([insertion]));
    expect(server.failure('run', { build: 'b-1', parts })).toEqual({ code: 'protected', found: 'Data' });
    server.ask('take-back', { build: 'b-1' });
    expect(server.finish('b-2', server.stage('b-2', change([writeOf('Data', 9, 1)]))).result).toEqual(done);
  });

  test('a sheet that takes the place of one that is removed is fine', () => {
    const server = filledServer();
    const parts = server.stage('b-1', change([{ do: 'remove-sheet', title: 'Old' }, add('old'), writeOf('old', 0, 7)]));
    expect(server.finish('b-1', parts).result).toEqual(done);
    expect(server.google.book.value('old', 'A1')).toBe(7);
  });

  test.each([
    ['a value', (server: Server) => server.google.user.type('Data', 'B3', [201])],
    ['a formula', (server: Server) => server.google.user.type('Data', 'B5', ['=SUM(B2:B3)'])],
    ['a formula that is now a value', (server: Server) => server.google.user.type('Data', 'B5', [600])],
    ['a row that came in', (server: Server) => server.google.user.insert('Data', 'rows', 2)],
    ['a cell beside the others', (server: Server) => server.google.user.type('Data', 'H9', ['x'])],
  ])('refuses where somebody changed a sheet: %s', (_, act) => {
    const server = filledServer();
    const staged = everyFamily(server);
    act(server);
    const before = [cellsOf(server), topOf(server)];
    const parts = server.stage('b-1', staged);
    expect(server.failure('run', { build: 'b-1', parts })).toEqual({ code: 'changed-meanwhile', found: 'Data' });
    expect([cellsOf(server), topOf(server), leftovers(server)]).toEqual([...before, []]);
  });

  test('does not mind what formulas show, nor other sheets', () => {
    const server = filledServer();
    const staged = { ...everyFamily(server), expected: { Old: server.token('Old') } };
    server.google.user.type('Data', 'B2', [101]);
    server.google.user.type('Notes', 'A9', ['more']);
    expect(server.finish('b-1', server.stage('b-1', staged)).result).toEqual(done);
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

  test('comes too late at the end', () => {
    const server = serverOver();
    const parts = server.stage('b-1', figures(2));
    server.finish('b-1', parts);
    server.ask('take-back', { build: 'b-1' });
    expect(server.ask('run', { build: 'b-1', parts })).toEqual(done);
  });
});

describe('two pages at once', () => {
  function halfDone(): Readonly<{ server: Server; parts: number }> {
    const server = serverOver();
    const parts = server.stage('b-1', figures(100));
    server.slow(0.5);
    server.ask('run', { build: 'b-1', parts });
    server.slow(0);
    return { server, parts };
  }

  test('another change waits while one goes on, and is told of one that was left', () => {
    const { server } = halfDone();
    const other = { build: 'b-2', part: 0, text: '{}' };
    server.wait(50);
    expect(server.failure('stage', other)?.code).toBe('busy');
    expect(server.failure('run', { build: 'b-2', parts: 1 })?.code).toBe('busy');
    server.wait(30);
    expect(server.failure('stage', other)?.code).toBe('unfinished');
    expect(leftovers(server)).toEqual(['~marksheet b-1']);
  });

  test('whoever opens the sidebar is told of it, and can finish it without knowing its parts', () => {
    const { server } = halfDone();
    server.wait(90);
    const { pending } = server.ask('start', {});
    expect(pending).toMatchObject({ build: 'b-1', way: 'forward', of: 100 });
    expect(pending?.idle).toBeGreaterThanOrEqual(90);
    expect(pending?.done).toBeGreaterThan(0);
    expect(server.finish('b-1', 0).result).toEqual(done);
    expect(server.google.book.value('Sheet1', 'A100')).toBe(100);
  });

  test('a change that was staged waits, and is refused where the first one changed its sheet', () => {
    const server = filledServer();
    const first = everyFamily(server);
    const second = { ...figures(3, 'Data'), expected: { Data: server.token('Data') } };
    const parts = server.stage('b-1', first);
    const others = server.stage('b-2', second);
    server.finish('b-1', parts);
    const after = cellsOf(server);
    expect(server.failure('run', { build: 'b-2', parts: others })).toEqual({
      code: 'changed-meanwhile',
      found: 'Data',
    });
    expect([cellsOf(server), leftovers(server)]).toEqual([after, []]);
  });

  test('taking back a change that is staged leaves the one that is under way', () => {
    const server = serverOver();
    server.stage('b-2', figures(2));
    const parts = server.stage('b-1', figures(100));
    server.slow(0.5);
    server.ask('run', { build: 'b-1', parts });
    server.ask('take-back', { build: 'b-2' });
    expect(server.finish('b-1', parts).result).toEqual(done);
    expect(leftovers(server)).toEqual([]);
  });
});

describe('what is left behind', () => {
  test('what was staged and never run goes after an hour', () => {
    const server = serverOver();
    server.stage('b-1', figures(2));
    server.wait(HOUR - 10);
    server.ask('start', {});
    expect(leftovers(server)).toHaveLength(1);
    server.wait(20);
    server.ask('start', {});
    expect(leftovers(server)).toEqual([]);
  });

  test('what is under way stays, however long', () => {
    const server = serverOver();
    const parts = server.stage('b-1', figures(100));
    server.slow(0.5);
    server.ask('run', { build: 'b-1', parts });
    server.wait(100 * HOUR);
    expect(server.ask('start', {}).pending?.build).toBe('b-1');
    expect(leftovers(server)).toHaveLength(1);
  });

  test('a change whose staging the user removed keeps nobody from the next one', () => {
    const server = serverOver();
    const parts = server.stage('b-1', figures(100));
    server.slow(0.5);
    server.ask('run', { build: 'b-1', parts });
    server.slow(0);
    server.google.user.removeSheet('~marksheet b-1');
    expect(server.ask('start', {}).pending).toBeNull();
    expect(server.finish('b-2', server.stage('b-2', figures(2))).result).toEqual(done);
  });

  test('the answer of a change goes after an hour, too', () => {
    const server = serverOver();
    server.finish('b-1', server.stage('b-1', figures(2)));
    server.wait(2 * HOUR);
    server.ask('start', {});
    expect([...server.google.stores.document]).toEqual([]);
  });

  test('start waits for nobody where there is nothing to remove', () => {
    const server = serverOver();
    server.google.occupy(true);
    server.ask('start', {});
    expect(server.google.calls.counts()['Lock.tryLock']).toBeUndefined();
  });
});
