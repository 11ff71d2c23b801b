import { emptyBook } from '../../core/refresh/joined-book.ts';
import { heldData } from '../../core/refresh.ts';
import { exampleOf, examples, planOf, tableOf } from '../workbook/examples.ts';
import { compared, differences } from './differences.ts';
import {
  contentAt,
  insertedLines,
  markedOf,
  placeOf,
  renamed as renamedSheet,
  sorted,
  typed,
} from './living-workbook.ts';
import { emptyWorkbook, evaluatorOf, type ModelWorkbook, sheetOf, snapshotOf, trimmed } from './model-workbook.ts';
import { asked, made, renewed } from './renewed.ts';

const ads = exampleOf('google-ads-en.csv').text;
const lines = ads.split('\n').filter((line) => line !== '');
// A title, the dates and the header, then campaigns by month: January 2025 to March 2026 are the first fifteen.
const isEarly = (line: string): boolean => /^(?:\w+ 2025|(?:January|February|March) 2026),/.test(line);
const early = [lines[0], '"January 1, 2025 - March 31, 2026"', lines[2], ...lines.filter(isEarly)].join('\n');
const [earlyTable, wholeTable] = [tableOf(early, 'en'), tableOf(ads, 'en')];

const value = (book: ModelWorkbook, key: string, row: string, column: string) => {
  const place = placeOf(book, key, row, column);
  return evaluatorOf(book, 46_348).cellValue(place.title, place.row, place.column);
};

describe.each(examples.map(({ file }) => [file]))('%s', (file) => {
  const { text, language } = exampleOf(file);
  const table = tableOf(text, language);
  const book = made({ table }, { language, source: file });

  test('joined once more changes nothing at all, and everything was compared', () => {
    const again = renewed(book, { table }, { language, source: file, writing: 'excel' });
    expect(again.change.steps).toEqual([]);
    expect(again.merge).toMatchObject({ added: 0, updated: 0, unchanged: table.rowCount });
    const { cells, differences: found } = compared(book, planOf(table, { language, source: file }));
    expect(found).toEqual([]);
    expect(cells).toBeGreaterThan(400);
  });

  test('is known to be held, and built from what the workbook holds it is the same', () => {
    const held = heldData(snapshotOf(book));
    expect(held).toMatchObject({ language, source: file, metrics: null, templates: ['kpi'], isNewer: false });
    expect(held?.records).toMatchObject({ rows: table.rowCount, currency: table.currency });
    const { change, report } = renewed(book, {}, { language, source: 'Goals' });
    expect(change.steps).toEqual([]);
    expect(report.sheetsKept).toEqual([]);
  });
});

describe('fifteen months, then the whole file', () => {
  const before = made({ table: earlyTable });

  test('goals that come in between leave the source of the data as it is', () => {
    const { book: after } = renewed(before, { book: emptyBook }, { source: 'goals.csv' });
    const sheets = snapshotOf(after).sheets.map(({ values }) => JSON.stringify(values));
    expect(heldData(snapshotOf(after))).toMatchObject({ source: 'test.csv' });
    expect(sheets.filter((texts) => texts.includes('goals.csv'))).toEqual([]);
  });

  test('the fixture is what it says', () => {
    expect([earlyTable.rowCount, wholeTable.rowCount]).toEqual([lines.filter(isEarly).length, 114]);
    expect(earlyTable.rowCount).toBeGreaterThan(60);
  });

  test('appends the months, and every number is that of a fresh build', () => {
    const after = renewed(before, { table: wholeTable });
    expect(after.merge).toMatchObject({ added: wholeTable.rowCount - earlyTable.rowCount, updated: 0, gone: [] });
    const { periodsAdded, edits, keptThoughGone, sheetsAdded } = after.report;
    expect({ edits, keptThoughGone, sheetsAdded }).toEqual({ edits: [], keptThoughGone: [], sheetsAdded: [] });
    const fresh = planOf(wholeTable);
    const months = markedOf(after.book, 'kpis').columns.filter(({ key }) => key.startsWith('period:'));
    expect(periodsAdded).toBe(months.length - 15);
    const { cells, differences: found } = compared(after.book, fresh, ['read-me']);
    expect(found.filter((one) => !one.includes('baseline'))).toEqual([]);
    expect(cells).toBeGreaterThan(2500);
    expect(renewed(after.book, { table: wholeTable }).change.steps).toEqual([]);
    expect(after.undone.sheets.map(trimmed)).toEqual(before.sheets.map(trimmed));
  });

  test('leaves what the user did where it was', () => {
    const note = placeOf(before, 'kpis', 'field:spend', 'note');
    const target = placeOf(before, 'kpis', 'metric:CTR', 'target');
    const label = placeOf(before, 'kpis', 'metric:CPC', 'name');
    let book = typed(before, note, 'user: mind the rise');
    book = typed(book, target, 0.05);
    book = typed(book, label, 'What a click costs us');
    const { title } = note;
    book = insertedLines(book, title, 'row', note.row + 1);
    book = typed(book, { title, row: note.row + 1, column: 0 }, 'user row');
    book = insertedLines(book, title, 'column', note.column);
    book = typed(book, { title, row: note.row, column: note.column }, 'user column');
    const campaigns = markedOf(book, 'by-campaign');
    const places = campaigns.rows.filter(({ key }) => key.startsWith('value:')).map(({ position }) => position);
    book = sorted(book, campaigns.sheet.title, places[0] as number, [...places].reverse());
    book = renamedSheet(renamedSheet(book, 'Data', 'Export'), 'KPIs', 'Our numbers');
    const own = { id: 'own', title: 'Budget', hidden: false, rows: [['user sheet']] };
    book = { ...book, sheets: [own, ...book.sheets] };
    const after = renewed(book, { table: wholeTable });
    const now = after.book;
    expect(value(now, 'kpis', 'field:spend', 'note')).toBe('user: mind the rise');
    expect(value(now, 'kpis', 'metric:CTR', 'target')).toBe(0.05);
    expect(after.report.edits.map(({ yours }) => yours)).toEqual(['user: mind the rise', 'What a click costs us']);
    const spend = placeOf(now, 'kpis', 'field:spend', 'note');
    expect(spend.title).toBe('Our numbers');
    expect(contentAt(now, { ...spend, row: spend.row + 1, column: 0 })).toBe('user row');
    expect(contentAt(now, { ...spend, column: spend.column - 1 })).toBe('user column');
    const order = (of: ModelWorkbook): readonly string[] =>
      markedOf(of, 'by-campaign').rows.flatMap(({ key }) => (key.startsWith('value:') ? [key] : []));
    expect(order(now).filter((key) => order(book).includes(key))).toEqual(order(book));
    expect(now.sheets[0]).toEqual(own);
    expect(sheetOf(now, 'Export')).toBeDefined();
    const found = differences(now, planOf(wholeTable), ['read-me']);
    const theirs = ['kpis metric:CTR target', 'kpis metric:CPC name', 'kpis field:spend note', 'baseline'];
    expect(found.filter((one) => !theirs.some((their) => one.includes(their)))).toEqual([]);
  });
});

describe('days, week by week', () => {
  const header = 'Day,Channel,Cost,Clicks,Impressions';
  const week = (from: number, of: (day: number) => number) =>
    Array.from({ length: 7 }, (_, index) => from + index).flatMap((day) =>
      ['Search', 'Social'].map((channel, place) =>
        [`2026-03-${String(day).padStart(2, '0')}`, channel, of(day) + place, 40 + day, 900 + day].join(','),
      ),
    );
  const tableFor = (...rows: readonly (readonly string[])[]) => tableOf([header, ...rows.flat()].join('\n'), 'en');
  const [first, second, third] = [week(2, (day) => 10 + day), week(9, (day) => 20 + day), week(16, (day) => 30 + day)];
  const restated = week(9, (day) => (day > 13 ? 25 + day : 20 + day));

  test('every week comes below, and restated days take the new figure', () => {
    let book = made({ table: tableFor(first) }, { granularity: 'day' });
    book = renewed(book, { table: tableFor(second) }).book;
    const { merge, report, ...third$ } = renewed(book, { table: tableFor(restated, third) });
    // The 14th and the 15th, two channels each.
    expect(merge).toMatchObject({ added: 14, updated: 4, unchanged: 10, gone: [] });
    expect(merge?.restated[0]).toMatchObject({ column: 'Cost', before: 34, after: 39 });
    expect(report).toMatchObject({ periodsAdded: 7, periodsUpdated: 2, edits: [], keptThoughGone: [] });
    const fresh = planOf(tableFor(first, restated, third), { granularity: 'day' });
    const found = differences(third$.book, fresh, ['read-me']);
    expect(found.filter((one) => !one.includes('baseline'))).toEqual([]);
  });

  test('periods stay as long as they are, though another length would suit the longer span', () => {
    const book = made({ table: tableFor(first) });
    const after = renewed(book, { table: tableFor(second, third) });
    expect(heldData(snapshotOf(book))?.granularity).toBe('day');
    expect(after.report).toMatchObject({ periodsAdded: 14, keptThoughGone: [] });
  });

  test('amounts in another currency ask first', () => {
    const dollars = tableOf('Day,Channel,Cost (USD),Clicks\n2026-03-02,Search,10,5\n2026-03-03,Search,11,5', 'en');
    const euros = tableOf('Day,Channel,Cost (EUR),Clicks\n2026-03-04,Search,10,5\n2026-03-05,Search,11,5', 'en');
    expect(asked(made({ table: dollars }), { table: euros })).toMatchObject({
      kind: 'question',
      question: { code: 'other-currency', was: 'USD', found: 'EUR' },
    });
  });
});

describe('other choices', () => {
  const book = made({ table: earlyTable });

  test.each([
    ['tr', 'ar'],
    ['pl', 'id'],
  ] as const)('another language, and then a third: %s, %s', (one, other) => {
    const first = renewed(book, { table: earlyTable }, { language: one });
    const second = renewed(first.book, { table: earlyTable }, { language: other });
    expect([first.report.edits, second.report.edits]).toEqual([[], []]);
    expect(differences(second.book, planOf(earlyTable, { language: other }))).toEqual([]);
    expect(renewed(second.book, { table: earlyTable }, { language: other }).change.steps).toEqual([]);
    expect(heldData(snapshotOf(second.book))?.language).toBe(other);
    const back = renewed(second.book, { table: earlyTable }, { language: 'en' });
    expect(differences(back.book, planOf(earlyTable))).toEqual([]);
  });

  test('fewer metrics, and all of them again', () => {
    const fewer = renewed(book, { table: earlyTable }, { metrics: ['CTR', 'CPC'] });
    expect(heldData(snapshotOf(fewer.book))?.metrics).toEqual(['CTR', 'CPC']);
    expect(fewer.report.keptThoughGone).toContainEqual({ sheet: 'KPIs', key: 'metric:CPA' });
    expect(value(fewer.book, 'kpis', 'metric:CPA', 'total')).toEqual(value(book, 'kpis', 'metric:CPA', 'total'));
    expect(differences(fewer.book, planOf(earlyTable, { metrics: ['CTR', 'CPC'] }))).toEqual([]);
    const all = renewed(fewer.book, { table: earlyTable });
    expect(all.report).toMatchObject({ keptThoughGone: [], edits: [], rowsAdded: [] });
    expect(differences(all.book, planOf(earlyTable))).toEqual([]);
  });

  test('a chosen definition stays the one that was chosen, in another language too', () => {
    const emails = tableOf(exampleOf('email-campaigns-en.csv').text, 'en');
    const before = made({ table: emails });
    const chosen = placeOf(before, 'definitions', 'metric:OPEN_RATE', 'choice');
    const mine = typed(before, chosen, 'per email sent');
    const polish = renewed(mine, { table: emails }, { language: 'pl' });
    expect(contentAt(polish.book, chosen)).toBe('względem wysłanych e-maili');
    expect(polish.report).toMatchObject({ edits: [{ yours: 'per email sent' }], proposalsKept: [] });
    expect(value(polish.book, 'kpis', 'metric:OPEN_RATE', 'total')).toBe(
      value(mine, 'kpis', 'metric:OPEN_RATE', 'total'),
    );
    expect(value(mine, 'kpis', 'metric:OPEN_RATE', 'total')).not.toBe(
      value(before, 'kpis', 'metric:OPEN_RATE', 'total'),
    );
    expect(renewed(polish.book, { table: emails }, { language: 'pl' }).change.steps).toEqual([]);
    expect(contentAt(renewed(polish.book, { table: emails }).book, chosen)).toBe('per email sent');
  });
});

test('an empty workbook gets every sheet with its marks, and says that it holds nothing', () => {
  expect(heldData(snapshotOf(emptyWorkbook))).toBeNull();
  const { change, report } = renewed(emptyWorkbook, { table: earlyTable });
  expect(change.steps.every(({ kind }) => kind === 'add-sheet')).toBe(true);
  expect(report.sheetsAdded).toContain('KPIs');
  expect(asked(emptyWorkbook, {}).kind).toBe('nothing');
});
