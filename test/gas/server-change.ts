import type { Operation, PlannedChart, StagedChange } from '../../gas/protocol/operations.ts';
import { type Server, serverOver } from './server-driver.ts';
import type { GoogleOptions } from './sheets/fake-google.ts';

const [DATA, OLD, KPIS] = ['Data', 'Old', 'KPIs'];

/**
 * A spreadsheet of somebody's:
 *
 *     Data     A      B      C        D       Old   A
 *     1        month  spend  note     CPC     1     =Data!B2
 *     2        Jan    100    mine     =B2/4
 *     3        Feb    200             =B3/4
 *     4        Mar    300    '=x      =B4/4
 *     5        Total  =SUM(B2:B4)
 */
export function filledServer(options: GoogleOptions = {}): Server {
  const server = serverOver({ ...options, sheets: ['Notes', DATA, OLD] });
  const { user } = server.google;
  user.type(
    DATA,
    'A1',
    ['month', 'spend', 'note', 'CPC'],
    ['Jan', 100, 'mine', '=B2/4'],
    ['Feb', 200, null, '=B3/4'],
    ['Mar', 300, "'=x", '=B4/4'],
    ['Total', '=SUM(B2:B4)'],
  );
  user.type(OLD, 'A1', ['=Data!B2'], ['kept']);
  user.type('Notes', 'A1', ["='Old'!A2"], ['=Data!B5']);
  return server;
}

type Pair = readonly [forward: Operation, ...backward: readonly Operation[]];

const rows = { title: DATA, axis: 'rows' } as const;
const write = (title: string, row: number, column: number, ...cells: (string | number)[][]): Operation => ({
  ...{ do: 'write', title, row, column, cells },
});

/** More than are done between two entries of the journal. */
const figures: readonly Pair[] = Array.from({ length: 27 }, (_, at) => [
  write(DATA, 20 + at, 7, [at]),
  write(DATA, 20 + at, 7, ['']),
]);

const chart: PlannedChart = {
  ...{ kind: 'line', title: 'Spend', description: '', numberFormat: '0', rightToLeft: false },
  categories: { title: DATA, area: 'A2:A5' },
  series: [{ name: 'Spend', title: DATA, area: 'B2:B5' }],
  ...{ row: 1, column: 5, width: 300, height: 200 },
};

const steps: readonly Pair[] = [
  [
    { do: 'add-sheet', title: KPIS, place: 1, rows: 20, columns: 5, key: 'kpis' },
    { do: 'remove-sheet', title: KPIS },
  ],
  [write(KPIS, 0, 0, ["'KPI", '=SUM(Data!B2:B4)'], ["'CPC", '=B1/10'])],
  [{ do: 'looks', title: KPIS, looks: [{ property: 'fontWeight', value: 'bold', areas: ['A1:B1'] }] }],
  [{ do: 'page', title: KPIS, frozenRows: 1, frozenColumns: 0, rightToLeft: false, gridlines: false }],
  [
    { ...rows, do: 'insert-lines', at: 2, count: 2 },
    { ...rows, do: 'delete-lines', at: 2, count: 2 },
  ],
  [write(DATA, 2, 0, ["'New", 150], ["'Newer", 160])],
  [
    { ...rows, do: 'move-lines', from: 5, count: 1, to: 1 },
    { ...rows, do: 'move-lines', from: 1, count: 1, to: 6 },
  ],
  [
    { do: 'delete-lines', title: DATA, axis: 'columns', at: 2, count: 1 },
    { do: 'insert-lines', title: DATA, axis: 'columns', at: 2, count: 1 },
    write(DATA, 0, 2, ["'note"], ["''=x"], ["'mine"]),
  ],
  ...figures,
  [
    { ...rows, do: 'move-lines', from: 1, count: 2, to: 5 },
    { ...rows, do: 'move-lines', from: 3, count: 2, to: 1 },
  ],
  [
    { do: 'show-sheet', title: KPIS, isHidden: false },
    { do: 'show-sheet', title: KPIS, isHidden: true },
  ],
  [
    { do: 'remove-sheet', title: OLD },
    { do: 'show-sheet', title: OLD, isHidden: false },
  ],
  [
    { do: 'bring-to-front', title: KPIS },
    { do: 'bring-to-front', title: 'Notes' },
  ],
  [{ do: 'rules', title: DATA, rules: [{ area: 'A2:A9', text: 'New', background: null, color: '#ff0000' }] }],
  [{ do: 'checks', title: DATA, checks: [{ area: 'F2:F9', hint: 'A day', kind: 'date' }] }],
  [{ do: 'add-charts', title: DATA, charts: [chart] }],
  [{ do: 'filter', title: DATA, area: 'A1:C7' }],
  [{ do: 'protect', title: KPIS, description: 'Made by Marksheet', unprotected: [] }],
  [{ do: 'bands', title: DATA, area: 'A2:C7' }],
  [{ do: 'name-range', title: KPIS, name: 'marksheet_total', area: 'B1' }],
];

/** A change with an operation of every family, on sheets of ours and of the user's. */
export const everyFamily = (server: Server): StagedChange => ({
  forward: steps.map(([forward]) => forward),
  backward: steps.map(([, ...backward]) => backward),
  expected: { Data: server.token(DATA), Old: server.token(OLD) },
});

/** Where the finishing operations begin. */
export const FINISHING = steps.length - 7;

/** Sheets that people know of. */
const titlesOf = ({ google }: Server): string[] =>
  google.book.titles().filter((title) => !title.startsWith('~marksheet'));

/** What the sheets hold, and what they show. */
export function cellsOf(server: Server): unknown {
  const { book } = server.google;
  return titlesOf(server).map((title) => {
    const { cells, isHidden } = book.sheet(title);
    const held = cells.flatMap((row, at) =>
      (row ?? []).flatMap((cell, column) => {
        const address = `${String.fromCharCode(65 + column)}${at + 1}`;
        return cell ? [[address, cell.formula ?? cell.value, book.value(title, address)]] : [];
      }),
    );
    return [title, isHidden, book.noted(title, 'marksheet-key'), held];
  });
}

/** What stands on top of the cells besides. */
export function topOf(server: Server): unknown {
  const { book } = server.google;
  const sheets = titlesOf(server).map((title) => {
    const { rules, charts, filter, protections, bandings, merges } = book.sheet(title);
    const shown = {
      rules,
      filter,
      merges,
      charts: charts.map(({ options, ranges }) => [options.title, ranges.map(({ area }) => area)]),
    };
    return [title, shown, protections.map(({ description }) => description), bandings.map(({ area }) => area)];
  });
  return [sheets, Object.keys(book.save().names), book.shown(), book.look('Data', 'F2')];
}

/** Whether anything of a change is left that people could come across. */
export const leftovers = (server: Server): string[] =>
  server.google.book.titles().filter((title) => title.startsWith('~marksheet'));
