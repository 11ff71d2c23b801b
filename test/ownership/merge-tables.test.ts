import { columnKeys } from '../../core/intake/merge/record-columns.ts';
import { recordIdentity } from '../../core/intake/merge/record-keys.ts';
import { planOf, tableOf } from '../workbook/examples.ts';
import { broughtIn, first, lastWeek, planFrom, question, second, text, third, thisWeek, week } from './brought-in.ts';
import { built, joined, markedOf } from './living-workbook.ts';
import { sheetOf } from './model-workbook.ts';

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

  test('keeps the names as the workbook spells them, whatever their case and spaces', () => {
    const shouted = text(
      'Day,Campaign,Cost,Clicks',
      '2026-07-02,BRAND,12.00,24',
      '2026-07-03,brand,11.00,21',
      '2026-07-03,New\u00a0 launch,1.00,2',
      '2026-07-04,NEW LAUNCH,1.00,2',
    );
    const { rows, report } = broughtIn(week(), shouted);
    expect(report).toMatchObject({ added: 3, updated: 0, unchanged: 1, restated: [] });
    expect(rows.slice(3).map(([, campaign]) => campaign)).toEqual(['Brand', expect.any(String), expect.any(String)]);
    expect(rows[5]?.[1]).toBe(rows[4]?.[1]);
  });

  test('without a column of figures that went on until now tells which', () => {
    const { report, rows } = broughtIn(week(), text('Day,Campaign,Clicks', '2026-07-03,Brand,21'));
    expect(report.lostColumns).toEqual(['Cost']);
    expect(rows[3]).toEqual([third, 'Brand', null, 21]);
    expect(broughtIn(week(), thisWeek).report.lostColumns).toEqual([]);
  });

  test('tells records apart whatever the case and accents of their texts', () => {
    expect(broughtIn(week(), text('Day,Campaign,Cost,Clicks', '2026-07-02,BRAND ,12.00,24')).report).toMatchObject({
      added: 0,
    });
  });
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
