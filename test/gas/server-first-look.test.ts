import type { Operation } from '../../gas/protocol/operations.ts';
import type { RunResult } from '../../gas/protocol/requests.ts';
import { cellsOf, everyFamily, filledServer, leftovers, topOf } from './server-change.ts';
import { change, type Server } from './server-driver.ts';
import { writeOf } from './staged-changes.ts';

const done: RunResult = { kind: 'done' };

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
