import type { Operation } from '../../gas/protocol/operations.ts';
import { change, type Server, serverOver } from './server-driver.ts';

const [DATA, OTHER, LAST] = ['Data', 'Other', 'Last'];

/** What Google can't do, whenever it is tried. */
const fails: Operation = { do: 'name-range', title: DATA, name: 'not a name', area: 'A1' };

/** The last five of ten rows go, and then something fails. */
const losing = change(
  [{ do: 'delete-lines', title: DATA, axis: 'rows', at: 5, count: 5 }, fails],
  [[{ do: 'insert-lines', title: DATA, axis: 'rows', at: 5, count: 5 }], []],
);

type Place = Readonly<{ area: Readonly<{ row: number; lastRow: number }> }>;

function tenRows(): Server {
  const server = serverOver({ sheets: [DATA, OTHER, LAST] });
  server.google.user.type(DATA, 'A1', ...Array.from({ length: 10 }, (_, at) => [at, at]));
  return server;
}

const sheetOf = ({ google: { google } }: Server, title: string) => {
  const sheet = google.SpreadsheetApp.getActive().getSheetByName(title);
  if (sheet === null) throw new Error(`No ${title}`);
  return sheet;
};

function choose(server: Server, address: string, list: string, title = OTHER): void {
  const { SpreadsheetApp } = server.google.google;
  const check = SpreadsheetApp.newDataValidation().requireValueInRange(sheetOf(server, DATA).getRange(list), false);
  sheetOf(server, title).getRange(address).setDataValidation(check.build());
}

/** The first and last row of the list that a cell is chosen from, and whether an arrow shows it. */
function listAt({ google: { book } }: Server, address: string, title = OTHER): unknown {
  const [list, shows] = book.look(title, address).check?.values ?? [];
  const { row, lastRow } = (list as unknown as Place | undefined)?.area ?? { row: Number.NaN, lastRow: Number.NaN };
  return [row + 1, lastRow + 1, shows];
}

function loseAndTakeBack(server: Server): void {
  const { result } = server.finish('b-1', server.stage('b-1', losing));
  expect(result.kind).toBe('taken-back');
}

test('a name without cells keeps no other name from reaching as far as before', () => {
  const server = tenRows();
  const { book, google } = server.google;
  google.SpreadsheetApp.getActive().setNamedRange('rows', sheetOf(server, DATA).getRange('A2:A10'));
  const { names, ...saved } = book.save();
  const nowhere = { sheet: -1, area: { row: 0, column: 0, lastRow: 0, lastColumn: 0 } };
  book.restore({ ...saved, names: { broken: nowhere, ...names } });
  loseAndTakeBack(server);
  expect(Object.entries(book.save().names)).toMatchObject([
    ['broken', nowhere],
    ['rows', { area: { row: 1, lastRow: 9 } }],
  ]);
});

test('a rule that does not tell what it is keeps no other rule from coming back', () => {
  const server = tenRows();
  const { book, google } = server.google;
  const data = sheetOf(server, DATA);
  const rule = (area: string) =>
    google.SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith('a')
      .setRanges([data.getRange(area)])
      .build();
  data.setConditionalFormatRules([rule('A2:A10'), rule('B8:B10')]);
  const state = book.sheet(DATA);
  const [first, ...others] = state.rules;
  if (first === undefined) throw new Error('No rule');
  state.rules = [{ ...first, values: null as never }, ...others];
  loseAndTakeBack(server);
  expect(book.sheet(DATA).rules.map(({ areas }) => areas.map(({ row, lastRow }) => [row, lastRow]))).toEqual([
    [[1, 9]],
    [[7, 9]],
  ]);
});

// A new sheet has 1000 rows and 26 columns.
test.each(['A1', 'Z700', 'A900'])('cells to choose in that are blank still have all choices: %s', (address) => {
  const server = tenRows();
  if (address === 'A900') server.google.user.type(OTHER, 'A950', ['far below']);
  choose(server, address, 'A2:A10');
  loseAndTakeBack(server);
  expect(listAt(server, address)).toEqual([2, 10, false]);
});

test('a list of which all rows went comes back, and so do those of the cells after it', () => {
  const server = tenRows();
  server.google.user.type(OTHER, 'A1', ['pick'], ['pick'], ['pick']);
  choose(server, 'A1', 'A7:A10');
  choose(server, 'A2:A3', 'B2:B10');
  choose(server, 'C1', 'A8:B8');
  loseAndTakeBack(server);
  expect(['A1', 'A2', 'A3', 'C1'].map((address) => listAt(server, address))).toEqual([
    [7, 10, false],
    [2, 10, false],
    [2, 10, false],
    [8, 8, false],
  ]);
});

test('cells that somebody locked keep no others from having all their choices', () => {
  const server = tenRows();
  for (const title of [OTHER, LAST]) choose(server, 'A1', 'A2:A10', title);
  server.google.user.lock(OTHER, null);
  loseAndTakeBack(server);
  expect(listAt(server, 'A1', LAST)).toEqual([2, 10, false]);
});
