import { allOrSome, times } from '../thorough.ts';
import { exampleOf, fixedToday, tableOf } from '../workbook/examples.ts';
import { changeFor } from './built-book.ts';
import { type GoogleClient, googleClient } from './google-client.ts';
import { savedState } from './saved-state.ts';
import { layersOf } from './sheets/book/looks.ts';
import type { SheetState } from './sheets/book/state.ts';

const MOST = 300_000;

/** Undos that fail with every change. */
const ENOUGH = times(Number.POSITIVE_INFINITY, 2);
const FILE = 'google-ads-en.csv';
const watch = { progress: () => {}, isCancelled: () => false };

/** What Google says of a sheet that somebody locked meanwhile. */
const LOCKED = 'You are trying to edit a protected cell or object.';

/** What the cells of a sheet take, by the check that they have; how many areas make it up is nobody's business. */
function checksOn({ looks }: SheetState): readonly string[] {
  const cells = new Map<string, string>();
  for (const { area, value } of layersOf(looks, 'check'))
    for (let row = area.row; row <= Math.min(area.lastRow, 400); row += 1)
      for (let column = area.column; column <= area.lastColumn; column += 1)
        cells.set(`${row} ${column}`, JSON.stringify(value));
  return [...cells]
    .filter(([, check]) => check !== 'null')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(String);
}

/** How far everything on top of the sheets reaches. */
const reachOf = ({ google: { book } }: GoogleClient): unknown => ({
  names: book.save().names,
  sheets: book.titles().map((title) => {
    const sheet = book.sheet(title);
    const { charts, filter, bandings, rules } = sheet;
    const drawn = charts.map(({ ranges, options }) => [options.title, ranges.map(({ area }) => area)]);
    const bands = bandings.map(({ area }) => area);
    return { title, drawn, filter: filter?.area, bands, rules, checks: checksOn(sheet) };
  }),
});

/** A user's rules, names and checks on the last rows of the data, within them and beyond them, and on one row alone. */
function dressEdges({ google: { google, book } }: GoogleClient): void {
  const { SpreadsheetApp } = google;
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.getSheetByName('Data');
  const last = (book.sheet('Data').filter?.area.lastRow ?? 0) + 1;
  if (sheet === null) throw new Error('No data');
  const rule = (text: string, ...areas: readonly string[]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(text)
      .setFontColor('#aa0000')
      .setRanges(areas.map((area) => sheet.getRange(area)))
      .build();
  const [whole, end, only] = [`B2:B${last}`, `C${last - 3}:C${last}`, `D${last}`];
  const rules = [
    rule('a', whole),
    rule('b', end, only),
    rule('c', only),
    rule('d', `E2:E${last + 9}`),
    rule('e', 'A1:H1'),
  ];
  sheet.setConditionalFormatRules([...rules.slice(0, 3), ...sheet.getConditionalFormatRules(), ...rules.slice(3)]);
  spreadsheet.setNamedRange('all_of_it', sheet.getRange(whole));
  spreadsheet.setNamedRange('the_last', sheet.getRange(only));
  const check = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9).build();
  sheet.getRange(only).setDataValidation(check);
  sheet.getRange(`A2:A${last - 1}`).setDataValidation(check);
}

async function refreshTo(client: GoogleClient, text: string, language: 'en', join = true) {
  const source = { table: tableOf(text, language), book: null };
  const choices = { templates: ['kpi'] as const, language, source: FILE };
  const asked = { source, choices, join, able: client.host.capabilities };
  return client.host.apply(changeFor(asked, await client.host.snapshot()), watch);
}

/** A workbook of half a file, refreshed with the whole file, and what undoes that. */
async function refreshed() {
  const { text } = exampleOf(FILE);
  const client = googleClient({ locale: 'de_DE', today: fixedToday });
  await refreshTo(client, text.trimEnd().split('\n').slice(0, -39).join('\n'), 'en');
  const inverse = await refreshTo(client, text, 'en');
  return { client, inverse };
}

test(
  'whatever lies over the data grows with it, and an undo that fails leaves it reaching as far as it did',
  async () => {
    const { client, inverse } = await refreshed();
    const { faults, book } = client.google;
    const rows = book.sheet('Data').filter?.area.lastRow;
    expect(book.sheet('Data').bandings.map(({ area }) => area.lastRow)).toEqual([rows]);
    dressEdges(client);
    const before = { reach: reachOf(client) };
    const again = savedState(client.google);
    await client.host.snapshot();
    faults.callsSince();
    await client.host.apply(inverse, watch);
    const calls = faults.callsSince();
    expect(reachOf(client)).not.toEqual(before.reach);
    const late = Array.from({ length: Math.floor(calls / 2) }, (_, at) => calls - 1 - at);
    let takenBack = 0;
    // The last calls only tidy up: an undo that one of them fails is done all the same. Just before them all lines are gone.
    for (const at of allOrSome(late, (one) => (calls - one) % 2 === 0)) {
      if (takenBack === ENOUGH) break;
      again();
      await client.host.snapshot();
      // One that passes would not turn it round any more.
      faults.failAt(at, { message: LOCKED });
      const isTakenBack = await client.host.apply(inverse, watch).then(
        () => false,
        () => true,
      );
      faults.none();
      if (isTakenBack) {
        expect([at, reachOf(client)]).toEqual([at, before.reach]);
        takenBack += 1;
      }
    }
    expect(takenBack).toBeGreaterThanOrEqual(2);
  },
  MOST,
);

/** What the user gave the last rows of the data: looks, and some of them are hidden. */
function dressRows({ google: { google } }: GoogleClient): void {
  const sheet = google.SpreadsheetApp.getActive().getSheetByName('Data');
  sheet?.getRange('B80:B115').setBackground('#00ff00').setFontWeight('bold');
  sheet?.hideRows(101, 3);
}

/** All that the sheets hold, and what the user gave their rows. */
const wornBy = (client: GoogleClient): unknown => {
  const { book } = client.google;
  return [
    book.titles().map((title) => [title, book.sheet(title).cells.map((row) => row.map((cell) => cell && { ...cell }))]),
    [70, 80, 100, 115].map((row) => [book.look('Data', `B${row}`).background, book.look('Data', `B${row}`).fontWeight]),
    [...book.sheet('Data').rows.hidden],
    reachOf(client),
  ];
};

test(
  'an undo of which a call fails as lines go leaves no line bare: it is done, or nothing of it is',
  async () => {
    const { client, inverse } = await refreshed();
    const { faults } = client.google;
    dressEdges(client);
    dressRows(client);
    const before = { worn: wornBy(client) };
    const again = savedState(client.google);
    await client.host.snapshot();
    faults.callsSince();
    await client.host.apply(inverse, watch);
    const calls = faults.callsSince();
    const undone = wornBy(client);
    const kinds = new Set<string>();
    const late = Array.from({ length: times(calls, 70) }, (_, at) => calls - 1 - at);
    for (const at of allOrSome(late, (one) => (calls - one) % 13 === 9)) {
      again();
      await client.host.snapshot();
      faults.failAt(at);
      const end = await client.host.apply(inverse, watch).then(
        () => 'done',
        () => 'taken back',
      );
      faults.none();
      kinds.add(end);
      // Where the last call failed, the next page tidies up.
      await client.call('start', {});
      expect([at, end, wornBy(client)]).toEqual([at, end, end === 'done' ? undone : before.worn]);
    }
    expect(kinds).toContain('done');
  },
  MOST,
);

const rulesOf = ({ google: { book } }: GoogleClient): unknown =>
  book.titles().map((title) => ({ title, rules: book.sheet(title).rules }));

test(
  'rules reach as far as before once a refresh with more data is undone, and one with fewer',
  async () => {
    const { text } = exampleOf(FILE);
    const client = googleClient({ locale: 'de_DE', today: fixedToday });
    const half = text.trimEnd().split('\n').slice(0, -39).join('\n');
    const quarter = half.split('\n').slice(0, -20).join('\n');
    await refreshTo(client, half, 'en');
    dressEdges(client);
    const before = rulesOf(client);
    for (const [data, join] of [
      [text, true],
      [quarter, false],
    ] as const) {
      const inverse = await refreshTo(client, data, 'en', join);
      await client.host.snapshot();
      await client.host.apply(inverse, watch);
      expect(rulesOf(client)).toEqual(before);
    }
  },
  MOST,
);
