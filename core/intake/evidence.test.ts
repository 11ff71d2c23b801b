import { isoDate } from '../values/day-number.ts';
import type { Language } from '../values/language.ts';
import { readCells } from './read-cells.ts';
import { readText } from './read-text.ts';
import { type IntakeFailure, isIntakeFailure, type Table, type TableColumn } from './table.ts';

const sure = (result: Table | IntakeFailure): Table => {
  if (isIntakeFailure(result)) throw new Error(`no table: ${result.code}`);
  return result;
};

const table = (lines: readonly string[], language: Language = 'en'): Table =>
  sure(readText(lines.join('\n'), { language }));

const column = (read: Table, header: string): TableColumn | undefined =>
  read.columns.find((each) => each.header === header);

const period = ({ period: span }: Table): string | null =>
  span === null ? null : `${isoDate(span.from)} ${isoDate(span.to)}`;

const problems = (read: Table): string[] => read.problems.map(({ code, row, found }) => `${code} ${row} ${found}`);

test('a named column with a few unreadable cells keeps its field, and the cells are told', () => {
  const read = table(['Date,Spend,Xyz', '2026-07-01,10,1', '2026-07-02,abc,2', 'soon,12,x']);
  expect(read.columns.map(({ field, type }) => `${field} ${type}`)).toEqual(['date date', 'spend money', 'null text']);
  expect(problems(read)).toEqual(['not-a-number 3 abc', 'not-a-date 4 soon']);
});

test('a column of names under a header for a count is no count', () => {
  const read = table(['Müşteri;Gelir', 'Ahmet Yılmaz;100', 'Ayşe Öz;200'], 'tr');
  expect(read.columns.map(({ field }) => field)).toEqual([null, 'revenue']);
});

test('among many counts a badly grouped one is a slip, no evidence of fractions', () => {
  const read = table([
    'Campaign;Clicks',
    'A;12,34',
    ...['1,234', '2,345', '3,456', '4,567', '5,678'].map((n) => `B;${n}`),
  ]);
  expect(column(read, 'Clicks')?.cells).toEqual([null, 1234, 2345, 3456, 4567, 5678]);
  expect(problems(read)).toEqual(['ambiguous-number null 1,234', 'not-a-number 2 12,34']);
});

describe('percents without a sign in the cells', () => {
  test('the header has the sign', () => {
    const read = table(['Campaign,CTR (%),Open rate %,Video plays at 25%', 'A,3.5,20,7', 'B,0.57,30.5,8']);
    expect(column(read, 'CTR (%)')).toMatchObject({ type: 'percent', cells: [0.035, 0.0057] });
    expect(column(read, 'Open rate %')).toMatchObject({ type: 'percent', cells: [0.2, 0.305] });
    expect(column(read, 'Video plays at 25%')).toMatchObject({ type: 'count', cells: [7, 8] });
    expect(read.problems).toEqual([]);
  });

  test('small numbers under such a header could be fractions, which is told; typed ones are', () => {
    const text = table(['Campaign,CTR (%)', 'A,0.5', 'B,0.75']);
    expect(column(text, 'CTR (%)')?.cells).toEqual([0.005, 0.0075]);
    expect(text.problems).toMatchObject([{ code: 'ambiguous-number', readings: ['0.005', '0.5'] }]);
    const sheet = sure(
      readCells(
        [
          ['Campaign', 'CTR (%)'],
          ['A', 0.05],
          ['B', 0.04],
        ],
        { language: 'en' },
      ),
    );
    expect(column(sheet, 'CTR (%)')).toMatchObject({ type: 'percent', cells: [0.05, 0.04] });
  });

  test('no ratio of a field is 25', () => {
    const read = table(['Month,Win rate', '2026-07,25', '2026-08,30']);
    expect(column(read, 'Win rate')).toMatchObject({ field: 'win_rate', type: 'percent', cells: [0.25, 0.3] });
    expect(read.problems).toMatchObject([{ code: 'ambiguous-number', readings: ['0.25', '25'] }]);
  });
});

describe('the period', () => {
  test('ends with the last day reported on', () => {
    const rows = [
      'Reporting starts,Reporting ends,Campaign name',
      '2026-07-01,2026-07-31,A',
      '2026-07-01,2026-07-31,B',
    ];
    expect(period(table(rows))).toBe('2026-07-01 2026-07-31');
  });

  test('is that of a known date column, whatever dates stand before it', () => {
    const rows = ['Last activity,Create date', '2026-01-05,2026-07-01', '2026-02-05,2026-07-02'];
    expect(period(table(rows))).toBe('2026-07-01 2026-07-02');
  });

  test.each<[string, Language, string]>([
    ['Raport za III kwartał 2026 r.', 'pl', '2026-07-01 2026-09-30'],
    ['Temmuz 2026 Raporu', 'tr', '2026-07-01 2026-07-31'],
    ['# Data rozpoczęcia: 20260701\n# Data zakończenia: 20260731', 'pl', '2026-07-01 2026-07-31'],
    ['Dönem;01.07.2026;31.07.2026', 'tr', '2026-07-01 2026-07-31'],
  ])('%s', (above, language, span) => {
    expect(period(table([above, 'Campaign;Spend', 'A;10', 'B;20'], language))).toBe(span);
  });

  test('above the header settles the order of days and months before the language does; both readings are told', () => {
    const read = table(['Report: July 1, 2026 - July 31, 2026', 'Date;Clicks', '7/1/2026;1', '7/2/2026;2'], 'tr');
    expect(column(read, 'Date')?.cells.map((day) => isoDate(Number(day)))).toEqual(['2026-07-01', '2026-07-02']);
    expect(read.problems).toMatchObject([{ code: 'ambiguous-date', readings: ['2026-07-01', '2026-01-07'] }]);
  });
});

test('the currency stands in a Polish column of codes', () => {
  expect(table(['Kampania;Kod waluty;Koszt', 'A;PLN;10'], 'pl').currency).toBe('PLN');
});

test('invisible cells are missing, error values of any language leave the type alone', () => {
  const read = table(['Campaign;Spend;Clicks;CTR', 'A;#BAŞV!;\u200b;%5', 'B;10,5;3;#SAYI/0!', 'C;1,5;4;%7'], 'tr');
  expect(read.columns.map(({ type }) => type)).toEqual(['text', 'money', 'count', 'percent']);
  expect(problems(read)).toEqual(['not-a-number 2 #BAŞV!']);
});

test('an Indonesian M is a milliard beside rupiah, and told as open', () => {
  const read = table(['Kampanye;Pendapatan', 'A;Rp 1,2 M', 'B;Rp 500 jt'], 'id');
  expect(column(read, 'Pendapatan')?.cells).toEqual([1.2e9, 5e8]);
  expect(read.problems).toMatchObject([{ code: 'ambiguous-number', readings: ['1200000000', '1200000'] }]);
});

test('totals under dates alone are known by their sums', () => {
  const read = table(['Date,Sessions,Users', '20260701,100,50', '20260702,110,60', ',210,110']);
  expect(read.leftOut).toMatchObject([{ row: 4, why: 'totals' }]);
});

test('a title alone is no table', () => {
  expect(readText('Monthly report\n', { language: 'en' })).toEqual({ code: 'no-columns', found: 'Monthly report' });
  expect(sure(readText('Email\n', { language: 'en' })).rowCount).toBe(0);
});
