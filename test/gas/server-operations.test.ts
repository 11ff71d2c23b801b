import type { Operation } from '../../gas/protocol/operations.ts';
import { column, doing, lettered, title } from './server-doing.ts';
import { serverOver } from './server-driver.ts';

describe('write', () => {
  test('takes formulas, texts as they are, numbers, booleans and blanks', () => {
    const server = lettered('old', 'old', 'old', 'old', 'old');
    doing(server, { do: 'write', title, row: 0, column: 0, cells: [['=SUM(1;2)'], ["'=x"], ["'007"], [true], ['']] });
    expect(column(server, 5)).toEqual([3, '=x', '007', true, null]);
  });

  test('makes the sheet larger where it has to', () => {
    const server = serverOver();
    doing(server, { do: 'write', title, row: 1200, column: 30, cells: [[1, 2]] });
    const { rows, columns } = server.google.book.sheet(title);
    expect([rows.count, columns.count]).toEqual([1201, 32]);
  });

  test('goes past a check that does not take the value, and leaves the check', () => {
    const server = serverOver();
    const check: Operation = {
      ...{ do: 'checks', title },
      checks: [{ area: 'B2:B3', hint: null, kind: 'date' }],
    };
    doing(server, check);
    const before = JSON.stringify(server.google.book.look(title, 'B3'));
    expect(doing(server, { do: 'write', title, row: 1, column: 1, cells: [["'no date"], [5]] })).toEqual({
      kind: 'done',
    });
    expect(server.google.book.value(title, 'B2')).toBe('no date');
    expect(JSON.stringify(server.google.book.look(title, 'B3'))).toBe(before);
  });
});

describe('lines', () => {
  test.each([
    [{ do: 'insert-lines', at: 1, count: 2 }, ['a', null, null, 'b', 'c']],
    [{ do: 'insert-lines', at: 0, count: 1 }, [null, 'a', 'b', 'c']],
    [{ do: 'delete-lines', at: 0, count: 2 }, ['c', null]],
    [{ do: 'move-lines', from: 0, count: 1, to: 3 }, ['b', 'c', 'a']],
    [{ do: 'move-lines', from: 1, count: 2, to: 0 }, ['b', 'c', 'a']],
    [{ do: 'move-lines', from: 1, count: 1, to: 2 }, ['a', 'b', 'c']],
  ] as const)('%j', (line, expected) => {
    const server = lettered('a', 'b', 'c');
    expect(doing(server, { ...line, title, axis: 'rows' })).toEqual({ kind: 'done' });
    expect(column(server, expected.length)).toEqual(expected);
  });

  test('columns as rows', () => {
    const server = serverOver();
    server.google.user.type(title, 'A1', ['a', 'b', 'c']);
    doing(
      server,
      { do: 'insert-lines', title, axis: 'columns', at: 1, count: 1 },
      { do: 'move-lines', title, axis: 'columns', from: 3, count: 1, to: 0 },
      { do: 'delete-lines', title, axis: 'columns', at: 1, count: 1 },
    );
    const row = ['A1', 'B1', 'C1'].map((address) => server.google.book.value(title, address));
    expect(row).toEqual(['c', null, 'b']);
  });

  test('go beyond the end of the sheet, and all lines can go', () => {
    const server = lettered('a', 'b');
    server.google.user.remove(title, 'rows', 3, 998);
    doing(server, { do: 'insert-lines', title, axis: 'rows', at: 4, count: 1 });
    expect(server.google.book.sheet(title).rows.count).toBe(5);
    doing(server, { do: 'move-lines', title, axis: 'rows', from: 0, count: 1, to: 9 });
    expect(server.google.book.value(title, 'A9')).toBe('a');
    doing(server, { do: 'delete-lines', title, axis: 'rows', at: 0, count: 9 });
    expect(server.google.book.sheet(title).rows.count).toBe(1);
  });

  test('inserted lines look as the one before them', () => {
    const server = lettered('a', 'b');
    const looks: Operation = {
      do: 'looks',
      title,
      looks: [{ property: 'fontWeight', value: 'bold', areas: ['A1:B1'] }],
    };
    doing(server, looks, { do: 'insert-lines', title, axis: 'rows', at: 1, count: 1 });
    const weights = ['A1', 'A2', 'A3'].map((address) => server.google.book.look(title, address).fontWeight);
    expect(weights).toEqual(['bold', 'bold', 'normal']);
  });
});

describe('sheets', () => {
  test('are added in their place with their size and key, hidden, and the user stays where they are', () => {
    const server = serverOver({ sheets: ['One', 'Two'] });
    doing(
      server,
      { do: 'add-sheet', title: 'KPIs', place: 1, rows: 12, columns: 40, key: 'kpis' },
      { do: 'add-sheet', title: 'Data', place: null, rows: 2000, columns: 3, key: null },
    );
    const { book } = server.google;
    expect(book.titles()).toEqual(['One', 'KPIs', 'Two', 'Data']);
    expect(book.shown()).toBe('One');
    const sheets = server.ask('sheets', {});
    expect(sheets.map(({ key, isHidden }) => [key, isHidden])).toEqual([
      [null, false],
      ['kpis', true],
      [null, false],
      [null, true],
    ]);
    const sizes = ['KPIs', 'Data'].map((name) => [book.sheet(name).rows.count, book.sheet(name).columns.count]);
    expect(sizes).toEqual([
      [12, 40],
      [2000, 3],
    ]);
  });

  test('are shown, hidden, brought to the front and removed', () => {
    const server = serverOver({ sheets: ['One', 'Two', 'Three'] });
    doing(
      server,
      { do: 'show-sheet', title: 'Two', isHidden: true },
      { do: 'remove-sheet', title: 'One' },
      { do: 'bring-to-front', title: 'Three' },
    );
    const { book } = server.google;
    expect([book.titles(), book.sheet('Two').isHidden, book.shown()]).toEqual([['Two', 'Three'], true, 'Three']);
    doing(server, { do: 'show-sheet', title: 'Two', isHidden: false });
    expect(book.sheet('Two').isHidden).toBe(false);
  });
});

test('an operation that nobody knows changes nothing', () => {
  const server = lettered('a');
  const odd = { do: 'explode', title } as unknown as Operation;
  expect(doing(server, odd)).toMatchObject({ kind: 'taken-back', failure: { code: 'unknown' } });
  expect(column(server, 1)).toEqual(['a']);
});
