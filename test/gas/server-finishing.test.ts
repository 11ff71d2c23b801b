import type { Operation, PlannedChart } from '../../gas/protocol/operations.ts';
import { doing, failing, title } from './server-doing.ts';
import { change, type Server, serverOver } from './server-driver.ts';

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

/** Each moves the last line that something reaches over, or one that stands behind it. */
const moves = [
  { move: { axis: 'rows', from: 19, count: 1, to: 3 }, back: { from: 3, to: 20 } },
  { move: { axis: 'rows', from: 18, count: 2, to: 30 }, back: { from: 28, to: 18 } },
  { move: { axis: 'columns', from: 2, count: 1, to: 0 }, back: { from: 0, to: 3 } },
] as const;

test.each(moves)(
  'lines that move and go back leave what lies over them reaching as far as it did: %j',
  ({ move, back }) => {
    const server = serverOver({ sheets: [title, 'Lists'] });
    doing(server, { do: 'bands', title, area: 'A2:C20' }, { do: 'filter', title, area: 'A1:C20' }, charts, {
      ...{ do: 'rules', title },
      rules: [{ area: 'A1:C20', text: 'Late', background: null, color: '#330000' }],
    });
    doing(server, { do: 'name-range', title, name: 'all_rows', area: 'A2:C20' });
    const before = onTop(server);
    const forward: Operation = { ...move, do: 'move-lines', title };
    const fails: Operation = { do: 'name-range', title, name: 'not a name', area: 'A1' };
    const moving = change([forward, fails], [[{ ...forward, ...back }], []]);
    expect(server.finish('b-moves', server.stage('b-moves', moving)).result.kind).toBe('taken-back');
    expect(onTop(server)).toEqual(before);
  },
);

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
    // What they read stands in hidden lines.
    expect(along).toMatchObject({
      type: 'LINE',
      merge: 'MERGE_ROWS',
      transposed: true,
      headers: 0,
      hidden: 'SHOW_BOTH',
    });
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
    server.google.user.filter(title, 2, ['Brand']);
    doing(server, { do: 'filter', title, area: 'A1:D1030' });
    const grown = { row: 0, column: 0, lastRow: 1029, lastColumn: 3 };
    // It goes on hiding what its user hides.
    const wanted = { area: grown, hidden: new Map([[1, ['Brand']]]) };
    expect(server.google.book.sheet(title).filter).toEqual(wanted);
    doing(server, { do: 'filter', title, area: 'B2:D9' });
    expect(server.google.book.sheet(title).filter).toEqual(wanted);
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

  test('bands that the user took away do not come back with the data that grow', () => {
    const server = serverOver();
    doing(server, { do: 'bands', title, area: 'A2:C30', grows: true });
    expect(server.google.book.sheet(title).bandings).toEqual([]);
  });

  test('a warning says where one may type; a protection of the user’s stays as it is', () => {
    const server = serverOver();
    const warning: Operation = { do: 'protect', title, description: 'Made by Marksheet', unprotected: ['B2'] };
    doing(server, warning);
    doing(server, { ...warning, unprotected: ['B2', 'B4'] });
    expect(server.google.book.sheet(title).protections).toMatchObject([
      { description: 'Made by Marksheet', warns: true, unprotected: [{ row: 1 }, { row: 3 }] },
    ]);
    const before = structuredClone(server.google.book.sheet(title).protections);
    doing(server, { ...warning, description: 'Another', unprotected: [] });
    expect(server.google.book.sheet(title).protections).toEqual(before);
  });
});
