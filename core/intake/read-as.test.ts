import { isoDate } from '../values/day-number.ts';
import type { ColumnReading } from './options.ts';
import { readText } from './read-text.ts';
import { isIntakeFailure, type Table } from './table.ts';

function read(text: string, readAs?: Readonly<Record<string, ColumnReading>>): Table {
  const result = readText(text, { language: 'en', ...(readAs ? { readAs } : {}) });
  if (isIntakeFailure(result)) throw new Error(result.code);
  return result;
}

const cells = ({ columns }: Table, header: string) => columns.find((column) => column.header === header)?.cells;

describe('a column whose numbers can be read in two ways', () => {
  const text = 'Campaign\tSpend\nA\t1.234\nB\t2.500';

  test('says what would settle it, the reading taken first', () => {
    expect(read(text).problems).toMatchObject([{ readings: ['1.234', '1234'], readAs: ['.', ','] }]);
  });

  test('is read with the decimal sign that the user gives, and is not ambiguous then', () => {
    expect(cells(read(text, { Spend: ',' }), 'Spend')).toEqual([1234, 2500]);
    expect(cells(read(text, { Spend: '.' }), 'Spend')).toEqual([1.234, 2.5]);
    expect(read(text, { Spend: ',' }).problems).toEqual([]);
    expect(read(text, { Spend: '.' }).problems).toEqual([]);
  });

  test('takes the user’s word even for counts, which are grouped numbers otherwise', () => {
    const counts = 'Campaign\tImpressions\nA\t1.234\nB\t2.500';
    expect(cells(read(counts), 'Impressions')).toEqual([1234, 2500]);
    expect(cells(read(counts, { Impressions: '.' }), 'Impressions')).toEqual([1.234, 2.5]);
  });

  test('follows its own cells where they tell, whatever the user gives', () => {
    expect(cells(read('Campaign\tSpend\nA\t1.234,50\nB\t2.500', { Spend: '.' }), 'Spend')).toEqual([1234.5, 2500]);
  });
});

describe('a column whose dates can be read in two ways', () => {
  const text = 'Date\tClicks\n03/04/2026\t5\n05/06/2026\t7';
  const days = (table: Table) => cells(table, 'Date')?.map((day) => isoDate(day as number));

  test('says what would settle it, the reading taken first', () => {
    expect(read(text).problems).toMatchObject([{ code: 'ambiguous-date', readAs: ['mdy', 'dmy'] }]);
  });

  test('is read in the order that the user gives, and is not ambiguous then', () => {
    expect(days(read(text, { Date: 'dmy' }))).toEqual(['2026-04-03', '2026-06-05']);
    expect(days(read(text, { Date: 'mdy' }))).toEqual(['2026-03-04', '2026-05-06']);
    expect(read(text, { Date: 'dmy' }).problems).toEqual([]);
  });

  test('an answer about one column leaves the others as they are', () => {
    const two = 'Date\tStart\tClicks\n03/04/2026\t03/04/2026\t5';
    expect(cells(read(two, { Start: 'dmy' }), 'Date')).toEqual(cells(read(two), 'Date'));
  });
});
