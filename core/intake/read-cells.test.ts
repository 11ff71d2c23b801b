import { isoDate } from '../values/day-number.ts';
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
