import type { RunResult } from '../../gas/protocol/requests.ts';
import { leftovers } from './server-change.ts';
import { change, serverOver } from './server-driver.ts';
import { figures, writeOf } from './staged-changes.ts';

const HOUR = 3600;
const done: RunResult = { kind: 'done' };

describe('staging', () => {
  test('keeps parts in a hidden sheet that no page sees and that takes no other’s place', () => {
    const server = serverOver({ sheets: ['One', 'Two'] });
    server.google.user.select('Two', 'B2');
    server.stage('b-1', figures(1, 'One'));
    const { book } = server.google;
    expect([book.titles(), book.shown()]).toEqual([['One', 'Two', '~marksheet b-1'], 'Two']);
    expect(book.sheet('~marksheet b-1')).toMatchObject({ isHidden: true, columns: { count: 2 } });
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

  test('a sheet that was put aside by a change of which nothing is left stays: somebody’s cells are on it', () => {
    const server = serverOver({ sheets: ['Mine', '~marksheet b-9 3'] });
    server.google.user.type('~marksheet b-9 3', 'A1', ['mine']);
    server.wait(2 * HOUR);
    server.ask('start', {});
    expect(server.google.book.titles()).toEqual(['Mine', '~marksheet b-9 3']);
  });

  test('sheets that somebody called like ours stay, whatever others they called so, and are read', () => {
    const titles = ['Mine', '~marksheet notes', '~marksheet notes 2', '~marksheet plan 3'];
    const server = serverOver({ sheets: titles });
    for (const title of titles.slice(1)) server.google.user.type(title, 'B2', ['mine']);
    server.wait(2 * HOUR);
    server.ask('start', {});
    expect(server.google.book.titles()).toEqual(titles);
    expect(server.ask('sheets', {}).map(({ title }) => title)).toEqual(titles);
    server.ask('take-back', { build: 'notes' });
    expect(server.google.book.titles()).toEqual(titles);
  });

  test('a sheet that was put aside is nobody’s but the change’s, and the user’s again once it is taken back', () => {
    const server = serverOver({ sheets: ['Mine', 'Other'] });
    const removal = change([{ do: 'remove-sheet', title: 'Other' }, ...figures(100, 'Mine').forward]);
    const parts = server.stage('b-1', removal);
    server.slow(0.5);
    for (let runs = 0; runs < 9 && !server.google.book.titles().includes('~marksheet b-1 0'); runs += 1)
      server.ask('run', { build: 'b-1', parts });
    expect(server.ask('sheets', {}).map(({ title }) => title)).toEqual(['Mine']);
    server.ask('take-back', { build: 'b-1' });
    server.finish('b-1', parts);
    expect(server.google.book.titles()).toEqual(['Mine', 'Other']);
    expect(server.google.book.noted('Other', 'marksheet-staging')).toBeNull();
  });

  test.each([
    [[['', 'a word of mine']]],
    [[[5, 'a word of mine']]],
    [
      [
        ['', ''],
        [7, ''],
      ],
    ],
  ])('a sheet that somebody called like ours stays, and is read: %j', (cells) => {
    const title = '~marksheet notes';
    const server = serverOver({ sheets: ['Mine', title] });
    server.google.user.type(title, 'A1', ...cells);
    server.wait(2 * HOUR);
    server.ask('start', {});
    expect(server.google.book.titles()).toEqual(['Mine', title]);
    expect(server.ask('sheets', {}).map((sheet) => sheet.title)).toEqual(['Mine', title]);
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
