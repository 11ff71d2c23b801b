import type { Operation, PlannedChart } from '../../gas/protocol/operations.ts';
import { change, type Server, serverOver } from './server-driver.ts';

let builds = 0;

/** Does operations as one change. */
function doing(server: Server, ...forward: readonly Operation[]) {
  builds += 1;
  const build = `b-${builds}`;
  return server.finish(build, server.stage(build, change(forward))).result;
}

/** Does the operations, then one that fails, so that the server takes back what it finished. */
function failing(server: Server, ...forward: readonly Operation[]) {
  const nowhere: Operation = { do: 'name-range', title: 'Sheet1', name: 'not a name', area: 'A1' };
  return doing(server, ...forward, nowhere);
}

const title = 'Sheet1';
const column = (server: Server, count: number): unknown[] =>
  Array.from({ length: count }, (_, row) => server.google.book.value(title, `A${row + 1}`));

/** Letters below each other. */
function lettered(...letters: readonly string[]): Server {
  const server = serverOver();
  server.google.user.type(title, 'A1', ...letters.map((letter) => [letter]));
  return server;
}

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

describe('looks', () => {
  test('set each property of all their areas in one call', () => {
    const server = serverOver();
    const areas = ['A1:B2', 'D5'];
    server.google.calls.forget();
    doing(server, {
      ...{ do: 'looks', title },
      looks: [
        { property: 'background', value: '#112233', areas },
        { property: 'fontColor', value: '#445566', areas },
        { property: 'fontFamily', value: 'Arial', areas },
        { property: 'fontSize', value: 14, areas },
        { property: 'fontWeight', value: 'bold', areas },
        { property: 'fontStyle', value: 'italic', areas },
        { property: 'numberFormat', value: '0.0%', areas },
        { property: 'horizontalAlignment', value: 'center', areas },
        { property: 'verticalAlignment', value: 'middle', areas },
        { property: 'wrap', value: true, areas },
        { property: 'background', value: '#ffffff', areas: [] },
      ],
    });
    expect(server.google.book.look(title, 'D5')).toMatchObject({
      ...{ background: '#112233', fontColor: '#445566', fontFamily: 'Arial', fontSize: 14, fontWeight: 'bold' },
      ...{ fontStyle: 'italic', numberFormat: '0.0%', horizontalAlignment: 'center', verticalAlignment: 'middle' },
      wrap: true,
    });
    expect(server.google.calls.counts()).toMatchObject({ 'RangeList.setBackground': 1, 'RangeList.setWrap': 1 });
  });

  test('a line on one side is there for each cell of an area', () => {
    const server = serverOver();
    const border = { property: 'border', value: { side: 'bottom', color: '#aabbcc' }, areas: ['B2:C4'] } as const;
    doing(server, { do: 'looks', title, looks: [border] });
    const { book } = server.google;
    expect(JSON.stringify(book.look(title, 'B3'))).toBe(JSON.stringify(book.look(title, 'C4')));
    expect(JSON.stringify(book.look(title, 'B3'))).not.toBe(JSON.stringify(book.look(title, 'B5')));
  });

  test('lines, the page and merged cells', () => {
    const server = serverOver();
    doing(
      server,
      {
        ...{ do: 'lines', title },
        widths: [{ at: 1, count: 2, pixels: 140 }],
        heights: [{ at: 1001, count: 1, pixels: 50 }],
        hiddenRows: [{ at: 3, count: 2 }],
        hiddenColumns: [{ at: 27, count: 1 }],
      },
      { do: 'page', title, frozenRows: 2, frozenColumns: 1, rightToLeft: true, gridlines: false },
      { do: 'merge', title, areas: ['A1:C1'] },
    );
    const { rows, columns, merges, rightToLeft, hidesGridlines } = server.google.book.sheet(title);
    expect([...columns.pixels]).toEqual([
      [1, 140],
      [2, 140],
    ]);
    expect([[...rows.pixels], [...rows.hidden], [...columns.hidden]]).toEqual([[[1001, 50]], [3, 4], [27]]);
    expect([rows.frozen, columns.frozen, rightToLeft, hidesGridlines]).toEqual([2, 1, true, true]);
    expect(merges).toEqual([{ row: 0, column: 0, lastRow: 0, lastColumn: 2 }]);
  });
});

const rules: Operation = {
  ...{ do: 'rules', title },
  rules: [
    { area: 'B2:B9', text: 'On track', background: '#00ff00', color: '#003300' },
    { area: 'B2:B9', text: 'Late', background: null, color: '#330000' },
  ],
};

const checks: Operation = {
  ...{ do: 'checks', title },
  checks: [
    { area: 'C2:C9', hint: 'Who?', kind: 'list', list: { title: 'Lists', area: 'A1:A3' }, allowsOthers: true },
    { area: 'D2:D9', hint: null, kind: 'number' },
    { area: 'E2', hint: 'Anything', kind: 'any' },
  ],
};

const chart = (name: string, row: number, area: string): PlannedChart => ({
  ...{ kind: 'line', title: name, description: '', numberFormat: '0.0%', rightToLeft: false },
  categories: { title, area: area.replace(/\d+/g, '1') },
  series: [{ name: 'CTR', title, area }],
  ...{ row, column: 5, width: 400, height: 200 },
});

const charts: Operation = { do: 'add-charts', title, charts: [chart('Clicks', 0, 'A2:F2'), chart('', 12, 'A3:F3')] };

/** What stands on top of the cells of a sheet. */
function onTop(server: Server) {
  const { book } = server.google;
  const { rules, charts, filter, protections, bandings } = book.sheet(title);
  const placed = charts.map(({ ranges, position, options }) => [ranges, position, options]);
  const { names } = book.save();
  return { rules, placed, filter, protections, bandings, names, check: book.look(title, 'C2') };
}

const finishing: readonly (readonly [string, Operation])[] = [
  ['rules', rules],
  ['checks', checks],
  ['charts', charts],
  ['other charts', { do: 'replace-charts', title, charts: [chart('New', 0, 'A2:H2')] }],
  ['a filter', { do: 'filter', title, area: 'A1:C20' }],
  ['a warning', { do: 'protect', title, description: 'Made by Marksheet', unprotected: ['B2', 'C2:C9'] }],
  ['bands', { do: 'bands', title, area: 'A2:C20' }],
  ['a name', { do: 'name-range', title, name: 'marksheet_report_date', area: 'B1' }],
];

describe('what is done last', () => {
  test.each(finishing)('%s: twice is once, and a later failure leaves what was there', (_, operation) => {
    const server = serverOver({ sheets: [title, 'Lists'] });
    const bare = onTop(server);
    expect(failing(server, operation).kind).toBe('taken-back');
    expect(onTop(server)).toEqual(bare);
    // Charts are there to be replaced, if at all.
    if (operation.do === 'replace-charts') doing(server, charts);
    expect(doing(server, operation)).toEqual({ kind: 'done' });
    const once = onTop(server);
    expect(once).not.toEqual(bare);
    expect(doing(server, operation)).toEqual({ kind: 'done' });
    expect(onTop(server)).toEqual(once);
    expect(failing(server, operation).kind).toBe('taken-back');
    expect(onTop(server)).toEqual(once);
  });

  test('rules stand beside the user’s', () => {
    const server = serverOver();
    doing(server, { ...rules, rules: rules.rules.slice(0, 1) } as Operation);
    doing(server, rules);
    const found = server.google.book.sheet(title).rules;
    expect(found.map(({ values, color }) => [values, color])).toEqual([
      [['On track'], '#003300'],
      [['Late'], '#330000'],
    ]);
  });

  test('charts read rows along, columns down, and name their series', () => {
    const server = serverOver();
    const down: PlannedChart = { ...chart('Down', 0, 'B2:B9'), categories: { title, area: 'A2:A9' }, kind: 'bar' };
    doing(server, { do: 'add-charts', title, charts: [chart('Along', 0, 'B2:F2'), down] });
    const [along, second] = server.google.book.sheet(title).charts;
    expect(along).toMatchObject({ type: 'LINE', merge: 'MERGE_ROWS', transposed: true, headers: 0 });
    expect(second).toMatchObject({ type: 'BAR', merge: 'MERGE_COLUMNS', transposed: false });
    expect(along?.options).toMatchObject({ title: 'Along', width: 400, height: 200, 'vAxis.format': '0.0%' });
    expect(along?.options.series).toEqual({ 0: { labelInLegend: 'CTR' } });
  });

  test('charts are replaced where they are: one that the user removed stays away, theirs stays as it is', () => {
    const server = serverOver();
    doing(server, charts);
    const sheet = server.google.book.sheet(title);
    const [first, second] = sheet.charts;
    if (!first || !second) throw new Error('There are no charts');
    const users = { ...first, id: 5, options: { title: 'Mine' } };
    const moved = { ...second, position: { row: 40, column: 0, x: 0, y: 0 } };
    sheet.charts = [users, moved];
    const all = [chart('One', 0, 'A2:H2'), chart('Two', 12, 'A3:H3')];
    doing(server, { do: 'replace-charts', title, charts: all });
    expect(server.google.book.sheet(title).charts).toEqual([
      users,
      expect.objectContaining({
        position: moved.position,
        options: expect.objectContaining({ title: 'Two', width: 400 }),
      }),
    ]);
  });

  test('a filter of ours grows; one that the user put elsewhere stays', () => {
    const server = serverOver();
    doing(server, { do: 'filter', title, area: 'A1:C20' });
    doing(server, { do: 'filter', title, area: 'A1:D1030' });
    const grown = { row: 0, column: 0, lastRow: 1029, lastColumn: 3 };
    expect(server.google.book.sheet(title).filter?.area).toEqual(grown);
    doing(server, { do: 'filter', title, area: 'B2:D9' });
    expect(server.google.book.sheet(title).filter?.area).toEqual(grown);
  });

  test('bands of ours grow; the user’s stay', () => {
    const server = serverOver();
    doing(server, { do: 'bands', title, area: 'A2:C20' });
    doing(server, { do: 'bands', title, area: 'A2:C30' });
    doing(server, { do: 'bands', title, area: 'A5:C30' });
    expect(server.google.book.sheet(title).bandings.map(({ area }) => area)).toEqual([
      { row: 1, column: 0, lastRow: 29, lastColumn: 2 },
    ]);
  });

  test('a warning says where one may type; a protection of the user’s stays as it is', () => {
    const server = serverOver();
    const warning: Operation = { do: 'protect', title, description: 'Made by Marksheet', unprotected: ['B2'] };
    doing(server, warning);
    doing(server, { ...warning, unprotected: ['B2', 'B4'] });
    expect(server.google.book.sheet(title).protections).toMatchObject([
      { description: 'Made by Marksheet', warns: true, unprotected: [{ row: 1 }, { row: 3 }] },
    ]);
    doing(server, { ...warning, description: 'Another', unprotected: [] });
    expect(server.google.book.sheet(title).protections).toHaveLength(1);
  });
});

test('an operation that nobody knows changes nothing', () => {
  const server = lettered('a');
  const odd = { do: 'explode', title } as unknown as Operation;
  expect(doing(server, odd)).toMatchObject({ kind: 'taken-back', failure: { code: 'unknown' } });
  expect(column(server, 1)).toEqual(['a']);
});
