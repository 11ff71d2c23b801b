import type { RunResult } from '../../gas/protocol/requests.ts';
import { cellsOf, everyFamily, filledServer, leftovers } from './server-change.ts';
import { type Server, serverOver } from './server-driver.ts';
import { figures } from './staged-changes.ts';

const done: RunResult = { kind: 'done' };

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

  test('what undoes it is kept once it is done, as its page staged that, and not before', () => {
    const server = serverOver();
    server.ask('store', { name: 'undo', text: 'what undoes another' });
    const parts = server.stage('b-1', { ...figures(100), undo: 'what undoes it' });
    server.slow(0.5);
    server.ask('run', { build: 'b-1', parts });
    server.slow(0);
    expect(server.ask('start', {}).pending).toMatchObject({ hasUndo: true });
    expect(server.ask('read-stored', { name: 'undo' })).toBe('what undoes another');
    server.finish('b-1', parts);
    expect(server.ask('read-stored', { name: 'undo' })).toBe('what undoes it');
    expect(halfDone().server.ask('start', {}).pending).toMatchObject({ hasUndo: false });
  });

  test('one that cannot be undone leaves nothing that undoes what was before it', () => {
    const server = serverOver();
    server.ask('store', { name: 'undo', text: 'what undoes another' });
    server.finish('b-1', server.stage('b-1', figures(2)));
    expect(server.ask('read-stored', { name: 'undo' })).toBeNull();
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
