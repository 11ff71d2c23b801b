import { mergeTables } from '../../core/intake/merge/merge-tables.ts';
import { type OldRecords, oldRecords } from '../../core/intake/merge/old-records.ts';
import { columnKeys } from '../../core/intake/merge/record-columns.ts';
import { recordIdentity } from '../../core/intake/merge/record-keys.ts';
import type { Language } from '../../core/values/language.ts';
import type { MarkedSheet } from '../../core/workbook/ownership/marked-sheet.ts';
import { readMarked } from '../../core/workbook/ownership/read-marked.ts';
import { planOf, tableOf } from '../workbook/examples.ts';
import {
  built,
  deletedLines,
  insertedLines,
  joined,
  markedOf,
  movedLines,
  refreshed,
  sorted,
  typed,
} from './living-workbook.ts';
import { type ModelWorkbook, sheetOf, snapshotOf, withSheet } from './model-workbook.ts';

const text = (...rows: readonly string[]): string => rows.join('\n');

const lastWeek = text(
  'Day,Campaign,Cost,Clicks',
  '2026-07-01,Brand,10.50,20',
  '2026-07-02,Brand,12.00,24',
  '2026-07-02,Spring,8.00,9',
);
const thisWeek = text(
  'Day,Campaign,Cost,Clicks',
  '2026-07-02,Brand,12.00,25',
  '2026-07-02,Spring,8.00,9',
  '2026-07-03,Brand,11.00,21',
);

const planFrom = (export_: string, language: Language = 'en') => planOf(tableOf(export_, language));
const week = (): ModelWorkbook => built(planFrom(lastWeek));

function recordsOf(book: ModelWorkbook): OldRecords {
  const { title } = markedOf(book, 'data').sheet;
  const sheet = snapshotOf(book).sheets.find((one) => one.title === title);
  return oldRecords(readMarked(sheet as NonNullable<typeof sheet>) as MarkedSheet);
}

const question = (book: ModelWorkbook, next: string, language: Language = 'en') => {
  const merged = mergeTables(recordsOf(book), tableOf(next, language));
  return merged.kind === 'question' ? merged.question : null;
};

/** What Data holds after the new data came in: day, campaign, cost, clicks. */
function broughtIn(book: ModelWorkbook, next: string) {
  const { table, report } = joined(book, tableOf(next, 'en'));
  const done = refreshed(book, planOf(table), { touchedDays: report.touchedDays });
  const { sheet, columns } = markedOf(done.book, 'data');
  const at = ['field:date', 'field:campaign', 'field:spend', 'field:clicks'].map(
    (key) => columns.find((column) => column.key === key)?.position ?? -1,
  );
  const rows = sheetOf(done.book, sheet.title).rows.map((cells) => at.map((column) => cells[column] ?? null));
  return { report, done, rows: rows.slice(1).filter((cells) => cells.some((cell) => cell !== null)) };
}

const [first, second, third] = [46_204, 46_205, 46_206];

describe('new data', () => {
  test('brings known records up to date and comes below with the others', () => {
    const { rows, report } = broughtIn(week(), thisWeek);
    expect(rows).toEqual([
      [first, 'Brand', 10.5, 20],
      [second, 'Brand', 12, 25],
      [second, 'Spring', 8, 9],
      [third, 'Brand', 11, 21],
    ]);
    expect(report).toMatchObject({ added: 1, updated: 1, unchanged: 1, gone: [], renamed: [] });
    expect(report.restated).toEqual([
      { key: expect.any(String), row: 2, sheetRow: 3, column: 'Clicks', type: 'count', before: 24, after: 25 },
    ]);
    expect(report.touchedDays).toEqual([second, third]);
  });

  test('pasted twice changes nothing', () => {
    const { done, report } = broughtIn(week(), lastWeek);
    expect(report).toMatchObject({ added: 0, updated: 0, unchanged: 3 });
    expect(done.change.steps).toEqual([]);
  });

  test('with equal records of its own keeps them all, once', () => {
    const twice = text('Day,Campaign,Cost,Clicks', '2026-07-01,Brand,1,2', '2026-07-01,Brand,1,2');
    const book = built(planFrom(twice));
    expect(broughtIn(book, twice).report).toMatchObject({ added: 0, unchanged: 2 });
    const thrice = `${twice}\n2026-07-01,Brand,1,2`;
    expect(broughtIn(book, thrice).report).toMatchObject({ added: 1, unchanged: 2 });
  });

  test('meets the columns by their fields when the vendor renames and reorders them, and old names stay', () => {
    const { rows, report, done } = broughtIn(
      week(),
      text('Campaign name,Amount spent,Date,Link clicks', 'Brand,11.00,2026-07-03,21'),
    );
    expect(rows[3]).toEqual([third, 'Brand', 11, 21]);
    expect(report.renamed).toContainEqual({ was: 'Cost', now: 'Amount spent' });
    expect(sheetOf(done.book, 'Data').rows[0]?.slice(0, 4)).toEqual(['Day', 'Campaign', 'Cost', 'Clicks']);
  });

  test('takes a header to mean what it was chosen to mean in the workbook, or nothing where that was chosen', () => {
    const rows = (day: number): string => text('Day,Campaign,Yield,Clicks', `2026-07-0${day},Brand,70.50,20`);
    const chosen = built(planOf(tableOf(rows(1), 'en', { Yield: 'revenue', Clicks: '' })));
    const { table, report } = joined(chosen, tableOf(rows(2), 'en'));
    expect(table.columns.map(({ header, field }) => [header, field])).toEqual([
      ['Day', 'date'],
      ['Campaign', 'campaign'],
      ['Yield', 'revenue'],
      ['Clicks', null],
    ]);
    expect(table.columns[2]?.cells).toEqual([70.5, 70.5]);
    expect(report).toMatchObject({ added: 1, updated: 0 });
  });

  test('with one more column brings it, empty for the records before', () => {
    const { done, rows } = broughtIn(week(), text('Day,Campaign,Cost,Clicks,Conversions', '2026-07-03,Brand,11,21,3'));
    expect(rows).toHaveLength(4);
    const { columns } = markedOf(done.book, 'data');
    const place = columns.find(({ key }) => key === 'field:conversions')?.position as number;
    expect(
      sheetOf(done.book, 'Data')
        .rows.slice(0, 5)
        .map((cells) => cells[place] ?? null),
    ).toEqual(['Conversions', null, null, null, 3]);
  });

  test('that is blank where a figure was known leaves the figure', () => {
    expect(broughtIn(week(), text('Day,Campaign,Cost,Clicks', '2026-07-01,Brand,,20')).rows[0]).toEqual([
      first,
      'Brand',
      10.5,
      20,
    ]);
  });

  test('that no longer has a record of its days keeps it and tells', () => {
    const { rows, report } = broughtIn(
      week(),
      text('Day,Campaign,Cost,Clicks', '2026-07-02,Brand,12.00,24', '2026-07-03,Brand,1,1'),
    );
    expect(rows).toHaveLength(4);
    // Spring of 2 July is gone; Brand of 1 July is before the new data begins.
    expect(report.gone).toHaveLength(1);
  });

  test('tells deals apart by their number, whatever their stage and closing day become', () => {
    const deals = (stage: string, closed: string) =>
      text(
        'Order ID,Created date,Stage,Close date,Amount',
        `A-1,2026-06-01,${stage},${closed},500`,
        'A-2,2026-06-02,Open,,900',
      );
    const book = built(planFrom(deals('Open', '')));
    const { table, report } = joined(book, tableOf(deals('Closed won', '2026-07-01'), 'en'));
    expect(table.rowCount).toBe(2);
    expect(report).toMatchObject({ added: 0, updated: 1 });
  });

  test('tells records apart whatever the case and accents of their texts', () => {
    expect(broughtIn(week(), text('Day,Campaign,Cost,Clicks', '2026-07-02,BRAND ,12.00,24')).report).toMatchObject({
      added: 0,
    });
  });
});

describe('records that the user touched', () => {
  test('are found after sorting, moving columns, renaming headers and rows that came in', () => {
    let book = sorted(week(), 'Data', 1, [3, 1, 2]);
    book = movedLines(book, 'Data', 'column', 3, 0);
    book = typed(insertedLines(book, 'Data', 'row', 2), { title: 'Data', row: 0, column: 3 }, 'Our cost');
    const { rows, report, done } = broughtIn(book, thisWeek);
    expect(report).toMatchObject({ added: 1, updated: 1, unchanged: 1 });
    expect(rows).toHaveLength(4);
    expect(done.report.edits).toEqual([]);
    expect(sheetOf(done.book, 'Data').rows[0]?.[3]).toBe('Our cost');
  });

  test('are found after a sort that left the marks behind', () => {
    const data = sheetOf(week(), 'Data');
    const turned = [0, 3, 1, 2].map((source, row) => [
      ...(data.rows[source] ?? []).slice(0, 4),
      data.rows[row]?.[4] ?? null,
    ]);
    const { rows, report, done } = broughtIn(withSheet(week(), { ...data, rows: turned }), thisWeek);
    expect(report).toMatchObject({ added: 1, updated: 1, unchanged: 1 });
    expect(done.report.edits).toEqual([]);
    expect(rows).toContainEqual([second, 'Brand', 12, 25]);
    expect(rows).toHaveLength(4);
  });

  test('keep their figures, and both are told', () => {
    const book = typed(week(), { title: 'Data', row: 2, column: 3 }, 99);
    const { rows, done } = broughtIn(book, thisWeek);
    expect(rows[1]).toEqual([second, 'Brand', 12, 99]);
    expect(done.report.edits).toEqual([{ sheet: 'Data', address: 'D3', was: null, yours: 99, ours: 25 }]);
    expect(broughtIn(done.book, thisWeek).rows[1]).toEqual([second, 'Brand', 12, 99]);
    const taken = refreshed(book, planOf(joined(book, tableOf(thisWeek, 'en')).table), { takeOurs: done.report.edits });
    expect(contentOf(taken.book, 2)).toEqual([second, 'Brand', 12, 25]);
  });

  test('stay the same record when their campaign was typed over', () => {
    const book = typed(week(), { title: 'Data', row: 2, column: 1 }, 'Brand (corrected)');
    const { rows } = broughtIn(book, thisWeek);
    expect(rows).toHaveLength(4);
    expect(rows[1]).toEqual([second, 'Brand (corrected)', 12, 24]);
  });

  test('come back when they were deleted and the source still has them', () => {
    expect(broughtIn(deletedLines(week(), 'Data', 'row', 2), lastWeek).rows).toHaveLength(3);
  });

  const contentOf = (book: ModelWorkbook, row: number) => sheetOf(book, 'Data').rows[row]?.slice(0, 4);
});

describe('a question comes instead', () => {
  test('of amounts in another currency', () => {
    const book = built(planFrom(text('Day,Campaign,Cost (USD)', '2026-07-01,Brand,10', '2026-07-02,Brand,11')));
    expect(question(book, text('Day,Campaign,Cost (EUR)', '2026-07-03,Brand,10'))).toEqual({
      ...{ code: 'other-currency', column: null },
      ...{ was: 'USD', found: 'EUR' },
    });
  });

  test('of numbers written the other way round', () => {
    const book = built(
      planFrom(text('Day;Campaign;Cost', '2026-07-01;Brand;"1,234.56"', '2026-07-02;Brand;"2,345.60"')),
    );
    expect(question(book, text('Day;Campaign;Cost', '2026-07-03;Brand;1.234,56'))).toEqual({
      ...{ code: 'other-number-style', column: 'Cost' },
      ...{ was: '1,234.56', found: '1.234,56' },
    });
  });

  test('of days cut by one column more, which would count twice', () => {
    const split = text(
      'Day,Campaign,Device,Cost,Clicks',
      '2026-07-02,Brand,mobile,6,12',
      '2026-07-02,Brand,desktop,6,12',
    );
    expect(question(week(), split)).toMatchObject({ code: 'other-detail', found: 'Device' });
  });

  test('of days cut by one column fewer', () => {
    expect(question(week(), text('Day,Cost,Clicks', '2026-07-02,20,33'))).toMatchObject({
      code: 'other-detail',
      was: 'Campaign',
    });
  });

  test('of records that nothing tells apart', () => {
    const book = built(planFrom(text('Cost,Clicks', '10,20', '12,24')));
    expect(question(book, text('Cost,Clicks', '10,20'))).toMatchObject({ code: 'no-identity' });
  });

  test('not of another cut on other days, nor of a style that says less', () => {
    expect(question(week(), text('Day,Campaign,Device,Cost,Clicks', '2026-07-09,Brand,mobile,6,12'))).toBeNull();
    expect(question(week(), text('Day,Campaign,Cost,Clicks', '2026-07-09,Brand,6,12'))).toBeNull();
  });
});

describe('what tells records apart', () => {
  const identity = (export_: string) => recordIdentity(tableOf(export_, 'en'));

  test.each([
    ['day and campaign', lastWeek, ['field:date', 'field:campaign']],
    [
      'another text only where it is needed',
      text('Day,Campaign,Placement,Status,Cost', '2026-07-01,A,Feed,On,1', '2026-07-01,A,Story,On,2'),
      ['field:date', 'field:campaign', 'column:placement'],
    ],
    [
      'a number of its own, with the day',
      text('Order ID,Date,Channel,Revenue', 'A1,2026-07-01,Web,5', 'A2,2026-07-01,Web,6'),
      ['field:date', 'field:order_id'],
    ],
  ])('%s', (_, export_, wanted) => {
    expect(identity(export_).columns).toEqual(wanted);
  });

  test('has a key for every record, and no two alike', () => {
    const { keys } = identity(text('Day,Cost', '2026-07-01,1', '2026-07-01,1', '2026-07-01,2'));
    expect(new Set(keys).size).toBe(3);
  });

  test('is the same where a column comes later', () => {
    const before = identity(lastWeek).keys;
    const table = tableOf(text('Day,Campaign,Market,Cost,Clicks', '2026-07-01,Brand,,10.50,20'), 'en');
    expect(recordIdentity(table, ['field:date', 'field:campaign', 'field:market']).keys[0]).toBe(before[0]);
  });

  test('columns have keys by field, else by header', () => {
    const { columns } = tableOf(text('Day,Ölçüm Notu,Cost', '2026-07-01,x,1'), 'en');
    expect(columnKeys(columns)).toEqual(['field:date', 'column:olcumnotu', 'field:spend']);
  });
});
