import { isoDate } from '../values/day-number.ts';
import { sheetMarkText } from '../workbook/ownership/mark-text.ts';
import { readCells } from './read-cells.ts';
import { isIntakeFailure, type Table } from './table.ts';

function table(rows: Parameters<typeof readCells>[0], options: Partial<Parameters<typeof readCells>[1]> = {}): Table {
  const result = readCells(rows, { language: 'en', ...options });
  if (isIntakeFailure(result)) throw new Error(result.code);
  return result;
}

test('typed cells keep their values, serials of a date column become dates', () => {
  const read = table([
    ['Report', null, null],
    [null, null, null],
    ['Date', 'Campaign', 'Clicks'],
    [46204, 'A', 10],
    [46205, true, '1,200'],
    [46206, 'B'],
  ]);
  expect(read).toMatchObject({
    delimiter: null,
    headerRow: 3,
    sourceRows: [4, 5, 6],
    problems: [{ code: 'ambiguous-number' }],
  });
  expect(read.columns.map(({ cells }) => cells)).toEqual([
    [46204, 46205, 46206],
    ['A', 'TRUE', 'B'],
    [10, 1200, null],
  ]);
  expect(isoDate(read.period?.to ?? 0)).toBe('2026-07-03');
});

test('the source may say which columns hold dates', () => {
  const rows = [
    ['When', 'Clicks'],
    [46204.5, 1],
  ];
  expect(table(rows, { dateColumns: [0] }).columns[0]).toMatchObject({ type: 'date', cells: [46204] });
  expect(table(rows).columns[0]).toMatchObject({ type: 'number' });
});

test('no cells, no table', () => {
  expect(readCells([], { language: 'en' })).toEqual({ code: 'empty', found: '' });
  expect(readCells([[null, '']], { language: 'en' })).toEqual({ code: 'empty', found: '' });
});

describe('a sheet that this product built', () => {
  const mark = (key: string, facts: Readonly<Record<string, string>>) => sheetMarkText({ version: 1, key, facts });
  const records = [
    ['Day', mark('data', { columns: 'field:date~1,field:spend~2' }), 'Cost'],
    [46_204, 'row:1a|2b', 10],
    [46_205, 'row:1c|2d', 11],
  ];

  test('is read without its marks where it holds records, wherever those stand', () => {
    const table = readCells(records, { language: 'en', dateColumns: [0] });
    expect('columns' in table && table.columns.map(({ header, cells }) => [header, ...cells])).toEqual([
      ['Day', 46_204, 46_205],
      ['Cost', 10, 11],
    ]);
    const turned = records.map(([day = null, own = null, cost = null]) => [own, day, cost]);
    expect(readCells(turned, { language: 'en', dateColumns: [1] })).toEqual(table);
  });

  test('is no data where it sums them', () => {
    const sums = [
      ['Cost', 21, '3:field:spend|a'],
      [null, '1:total|b', mark('kpis', { language: 'en' })],
    ];
    expect(readCells(sums, { language: 'en' })).toEqual({ code: 'own-sheet', found: '' });
  });
});
