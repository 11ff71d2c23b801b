import { builtFiles } from './add-on.ts';
import { serverOver } from './server-driver.ts';

const DAY = 46_000;

describe('start', () => {
  test('tells the language of the user and the locale of the spreadsheet', () => {
    const { ask } = serverOver({ locale: 'de_DE', userLocale: 'tr_TR' });
    expect(ask('start', {})).toEqual({ language: 'tr-TR', spreadsheetLocale: 'de_DE', pending: null });
  });

  test('calls Indonesian what everybody else calls it', () => {
    expect(serverOver({ userLocale: 'in' }).ask('start', {}).language).toBe('id');
    expect(serverOver({ userLocale: 'in_ID' }).ask('start', {}).language).toBe('id-ID');
  });
});

test('texts gives what the sidebar says in a language, as JSON', () => {
  const { ask } = serverOver({ files: builtFiles() });
  const { shell } = JSON.parse(ask('texts', { language: 'pl' })) as { shell: { title: string; close: string } };
  expect(shell).toMatchObject({ title: 'Marksheet', close: 'Zamknij' });
});

describe('sheets', () => {
  test('tells of each sheet how far it is used, in order', () => {
    const { ask, google } = serverOver({ sheets: ['One', 'Two'] });
    google.user.type('One', 'B3', [1]);
    google.user.addChartSheet('Only a chart');
    google.user.addSheet('Last');
    const empty = { rows: 0, columns: 0, cells: { values: [], formulas: [] } };
    const own = { key: null, isHidden: false };
    expect(ask('sheets', {})).toEqual([
      {
        ...own,
        title: 'One',
        rows: 3,
        columns: 2,
        cells: {
          values: [
            ['', ''],
            ['', ''],
            ['', 1],
          ],
          formulas: [],
        },
      },
      { ...own, ...empty, title: 'Two' },
      { ...own, ...empty, title: 'Only a chart' },
      { ...own, ...empty, title: 'Last' },
    ]);
  });

  test('takes six calls of Google’s services for each sheet that holds nothing', () => {
    const { ask, google } = serverOver({ sheets: Array.from({ length: 30 }, (_, at) => `Sheet${at}`) });
    ask('sheets', {});
    expect(google.calls.total()).toBeLessThanOrEqual(30 * 6 + 2);
  });

  test('a sheet with more than 5000 cells comes without them, and so do sheets beyond half a megabyte', () => {
    const { ask, google } = serverOver({ sheets: ['Long', 'First', 'Second', 'Third'] });
    google.user.type('Long', 'Z200', ['end']);
    for (const title of ['First', 'Second', 'Third'])
      google.user.type(title, 'A1', ...Array.from({ length: 6 }, () => ['x'.repeat(40_000)]));
    const withCells = ask('sheets', {}).filter(({ cells }) => cells !== null);
    expect(withCells.map(({ title }) => title)).toEqual(['First', 'Second']);
  });
});

describe('cells', () => {
  // A        B            C
  // month    spend        day
  // Jan      100          2026-…
  // Feb      =SUM(B2;1)   36:00 (a duration)
  const filled = (timeZone: string) => {
    const server = serverOver({ timeZone, sheets: ['Data'] });
    const { user } = server.google;
    user.type('Data', 'A1', ['month', 'spend', 'day'], ['Jan', 100, DAY], ['Feb', '=SUM(B2,1)', 1.5]);
    user.format('Data', 'C2', 'yyyy-mm-dd');
    user.format('Data', 'C3', '[h]:mm');
    return server;
  };

  test.each(['Etc/UTC', 'Europe/Istanbul', 'America/New_York', 'Asia/Kathmandu', 'Europe/Warsaw'])(
    'gives dates and durations as the numbers that cells hold, with the spreadsheet in %s',
    (timeZone) => {
      const { ask } = filled(timeZone);
      expect(ask('cells', { title: 'Data', row: 0, rows: 3, columns: 3 })).toEqual({
        values: [
          ['month', 'spend', 'day'],
          ['Jan', 100, DAY],
          ['Feb', 101, 1.5],
        ],
        formulas: [
          ['', '', ''],
          ['', '', ''],
          ['', '=SUM(B2,1)', ''],
        ],
      });
    },
  );

  test('gives no formulas where there are none, and pieces as they are asked for', () => {
    const { ask } = filled('Etc/UTC');
    expect(ask('cells', { title: 'Data', row: 1, rows: 1, columns: 2 })).toEqual({
      values: [['Jan', 100]],
      formulas: [],
    });
    expect(ask('cells', { title: 'Data', row: 0, rows: 0, columns: 2 })).toEqual({ values: [], formulas: [] });
  });

  test('reads a piece in two calls, and asks for the offsets of its days once', () => {
    const { ask, google } = serverOver({ timeZone: 'Europe/Istanbul', sheets: ['Data'] });
    const rows = Array.from({ length: 900 }, (_, at) => [DAY + (at % 3), at]);
    google.user.type('Data', 'A1', ...rows);
    google.user.format('Data', 'A1:A900', 'yyyy-mm-dd');
    google.calls.forget();
    ask('cells', { title: 'Data', row: 0, rows: 900, columns: 2 });
    expect(google.calls.counts()).toMatchObject({ 'Range.getValues': 1, 'Range.getFormulas': 1 });
    expect(google.calls.total()).toBeLessThan(20);
  });

  test('says where the sheet is gone or no longer as large', () => {
    const { failure } = filled('Etc/UTC');
    expect(failure('cells', { title: 'Nowhere', row: 0, rows: 1, columns: 1 })).toEqual({
      code: 'no-such-sheet',
      found: 'Nowhere',
    });
    expect(failure('cells', { title: 'Data', row: 0, rows: 5000, columns: 1 })?.code).toBe('changed-meanwhile');
  });
});

describe('selection', () => {
  const server = () => {
    const made = serverOver({ timeZone: 'Asia/Jakarta', sheets: ['Data'] });
    made.google.user.type('Data', 'B2', ['day', 'spend', 'both'], [DAY, 5, DAY], [DAY + 1, 6, 7]);
    made.google.user.format('Data', 'B3:B4', 'dd.mm.yyyy');
    made.google.user.format('Data', 'D3', 'dd.mm.yyyy');
    return made;
  };

  test('gives values, with dates as day numbers, and the columns that hold days alone', () => {
    const { ask, google } = server();
    google.user.select('Data', 'B2:D4');
    expect(ask('selection', {})).toEqual({
      title: 'Data',
      address: 'B2:D4',
      values: [
        ['day', 'spend', 'both'],
        [DAY, 5, DAY],
        [DAY + 1, 6, 7],
      ],
      dateColumns: [0],
    });
  });

  test('whole columns end with their data', () => {
    const { ask, google } = server();
    google.user.select('Data', 'A1:Z1000');
    expect(ask('selection', {})?.address).toBe('A1:D4');
    google.user.select('Data', 'H20:J30');
    expect(ask('selection', {})).toEqual({ title: 'Data', address: 'H20', values: [['']], dateColumns: [] });
  });

  test('refuses more than a page takes', () => {
    const { failure, google } = serverOver({ sheets: ['Data'] });
    google.user.insert('Data', 'rows', 1000, 20_000);
    google.user.type('Data', 'A21000', ['last']);
    google.user.type('Data', 'F1', ['wide']);
    google.user.select('Data', 'A1:F21000');
    expect(failure('selection', {})).toEqual({ code: 'too-large', found: '100000' });
  });
});

describe('insert-formula', () => {
  test('writes into the active cell where that is empty', () => {
    const { ask, google } = serverOver({ locale: 'de_DE' });
    google.user.select('Sheet1', 'C4:D9');
    expect(ask('insert-formula', { formula: '=SUM(1;2)' })).toBe('C4');
    expect(google.book.formula('Sheet1', 'C4')).toBe('=SUM(1;2)');
  });

  test.each([
    ['a value', 0],
    ['a text', 'mine'],
    ['a formula that shows nothing', '=IF(TRUE;"";1)'],
  ])('leaves a cell with %s as it is, and names it', (_, content) => {
    const { failure, google } = serverOver({ locale: 'de_DE' });
    google.user.type('Sheet1', 'B2', [content]);
    google.user.select('Sheet1', 'B2');
    const before = google.book.save();
    expect(failure('insert-formula', { formula: '=1' })).toEqual({ code: 'not-permitted', found: 'B2' });
    expect(google.book.save().sheets).toEqual(before.sheets);
  });
});

describe('show', () => {
  test('takes the user to a cell, of a hidden sheet too', () => {
    const { ask, google } = serverOver({ sheets: ['One', 'Two'] });
    google.book.sheet('Two').isHidden = true;
    ask('show', { title: 'Two', row: 4, column: 2 });
    expect(google.book.shown()).toBe('Two');
    expect(google.book.sheet('Two').selected).toMatchObject({ row: 4, column: 2 });
  });

  test('goes as far as the sheet goes', () => {
    const { ask, google } = serverOver();
    ask('show', { title: 'Sheet1', row: 9_000, column: 9_000 });
    expect(google.book.sheet('Sheet1').selected).toMatchObject({ row: 999, column: 25 });
  });
});

test.each([
  ['You are trying to edit a protected cell or object.', 'protected'],
  ['Service invoked too many times for one day: spreadsheet.', 'quota'],
  ['Exceeded maximum execution time', 'time-limit'],
  ['Service Spreadsheets timed out while accessing document with id 1.', 'time-limit'],
  ['You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.', 'not-permitted'],
  ['Authorization is required to perform that action.', 'not-permitted'],
  ['This action would increase the number of cells in the workbook above the limit of 10000000 cells.', 'too-large'],
  ['Your input contains more than the maximum of 50000 characters in a single cell.', 'too-long'],
  ['A sheet with the name "Data" already exists. Please enter another name.', 'title-taken'],
  ['Something else', 'unknown'],
])('says what Google means by: %s', (message, code) => {
  const { failure, google } = serverOver();
  google.faults.failAt(0, { message });
  expect(failure('sheets', {})).toEqual({ code, found: message });
});

test('says that it is busy where the lock is held', () => {
  const { failure, google } = serverOver();
  google.occupy(true);
  expect(failure('store', { name: 'goals', text: 'x' })).toEqual({ code: 'busy', found: '' });
  expect(failure('stage', { build: 'a', part: 0, text: 'x' })?.code).toBe('busy');
  expect(google.book.titles()).toEqual(['Sheet1']);
});
