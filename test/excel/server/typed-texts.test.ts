import { codeOf, onSheet } from './ask.ts';
import { cultureOf } from './book/culture.ts';
import { readTyped } from './book/typed-text.ts';
import { fakeExcel } from './fake-excel.ts';

const readAs = (text: string, culture = 'en-US'): unknown => readTyped(text, cultureOf(culture))?.value ?? text;

describe('texts that are no texts to Excel', () => {
  test.each([
    ['12', 12],
    ['-1,234.5', -1234.5],
    ['(3)', -3],
    ['1e3', 1000],
    ['5%', 0.05],
    ['$7', 7],
    ['TRUE', true],
    ['false', false],
    ['#N/A', { error: '#N/A' }],
    // 5 January 2026 is day 46,027: 1 January 2000 is 36,526, and 26 years with 7 leap days and 4 more days.
    ['2026-01-05', 46_027],
    ['1/5/2026', 46_027],
    ['5 Jan 2026', 46_027],
    ['12:30', 0.520833333],
  ] as const)('%s', (text, expected) => {
    const value = readAs(text);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 8);
    else expect(value).toEqual(expected);
  });

  test.each(['CTR', 'Q1 2026', 'May', '2026-13-40', '1,23,4', '12 leads', 'A1', 'true north', '', '3.4.5.6'])(
    '%s stays a text',
    (text) => {
      expect(readTyped(text, cultureOf('en-US'))).toBeNull();
    },
  );

  test('a Turkish Excel reads its own numbers, days and truths', () => {
    expect(readAs('1.234,5', 'tr-TR')).toBe(1234.5);
    expect(readAs('05.01.2026', 'tr-TR')).toBe(46_027);
    expect(readAs('DOĞRU', 'tr-TR')).toBe(true);
    expect(readAs('%5', 'tr-TR')).toBe(0.05);
  });

  test('they are read so where a program writes them, too', async () => {
    const excel = fakeExcel();
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1:C1').values = [['12', '5%', '2026-01-05']];
    });
    expect(['A1', 'B1', 'C1'].map((cell) => excel.book.value('Sheet1', cell))).toEqual([12, 0.05, 46_027]);
    expect(excel.book.look('Sheet1', 'B1', 'numberFormat')).toBe('0%');
  });

  test.each(['-5 leads', '+CTR', '@home'])('%s is refused: it may become a formula', async (text) => {
    const write = onSheet(fakeExcel(), (sheet) => {
      sheet.getRange('A1').values = [[text]];
    });
    expect(await codeOf(write)).toBe('NotServed');
  });
});
