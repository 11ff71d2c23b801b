import fc from 'fast-check';
import { NumberFlag, NumberKind, NumberScanner } from './number-scanner.ts';

const scanner = new NumberScanner('en');

const scan = (text: string) => {
  const flags = scanner.scan(text);
  return {
    kind: flags & 15,
    value: scanner.value,
    percent: (flags & NumberFlag.percent) !== 0,
    currency: scanner.currency,
  };
};

test.each([
  ['1,234.56', 1234.56],
  ['1.234,56', 1234.56],
  ['1 234,56', 1234.56],
  ['1\u00a0234,56', 1234.56],
  ['1\u202f234,56', 1234.56],
  ["1'234", 1234],
  ['1’234.50', 1234.5],
  ['12,34,567.89', 1234567.89],
  ['1,23,456', 123456],
  ['١٬٢٣٤٫٥٦', 1234.56],
  ['(987.65)', -987.65],
  ['($1,234.50)', -1234.5],
  ['987.65-', -987.65],
  ['-$5.20', -5.2],
  ['−5', -5],
  ['-0', 0],
  ['1.2K', 1200],
  ['3M', 3_000_000],
  ['1,15 mln', 1_150_000],
  ['2,3 jt', 2_300_000],
  ['1,5 bin', 1500],
  ['$.50', 0.5],
  ['1.23E+08', 123_000_000],
  ['\u200e1,234.5\u200e', 1234.5],
])('%s is read as a number', (text, value) => {
  const read = scan(text);
  expect(read.kind).toBeGreaterThanOrEqual(NumberKind.plain);
  expect(read.value).toBe(value);
});

test.each(['%12,5', '12,5 %', '12.5%', '٪١٢٫٥', '١٢٫٥٪'])('%s is an eighth', (text) => {
  expect(scan(text)).toMatchObject({ value: 0.125, percent: true });
});

test.each([
  ['₺1.234,56', 'TRY'],
  ['1.234,56 ₺', 'TRY'],
  ['1 234,56 zł', 'PLN'],
  ['Rp1.234.567', 'IDR'],
  ['Rp 1.000.000,-', 'IDR'],
  ['1,234.50 ر.س', 'SAR'],
  ['USD 12', 'USD'],
  ['12 TL', 'TRY'],
  ['₹12,34,567', 'INR'],
])('%s is money in %s', (text, currency) => {
  expect(scan(text)).toMatchObject({ currency });
});

test.each([
  ...[
    '1,23,45',
    '1.234.56',
    '1,234,56',
    '1  234',
    '1,234.',
    '12abc',
    '3D',
    '25-34',
    '2026-07-01',
    '12:30',
    '--5',
    '5--',
  ],
  ...['%5%', '$5%', '+905321234567', '532 123 45 67', '1_000', 'abc', '0,123,456'],
])('%s is no number', (text) => {
  expect(scan(text).kind).toBe(NumberKind.notANumber);
});

test.each(['', ' ', '--', ' --', '-', '—', 'n/a', 'NA', 'brak', 'yok', 'غير محدد'])(
  '"%s" is a missing value',
  (text) => {
    expect(scan(text).kind).toBe(NumberKind.missing);
  },
);

test('a lone separator before three digits can be read in two ways', () => {
  expect(scan('1.234').kind).toBe(NumberKind.eitherPoint);
  expect(scan('1,234').kind).toBe(NumberKind.eitherComma);
  expect(scan('0.123').kind).toBe(NumberKind.decimalPoint);
  expect(scan('1234.567').kind).toBe(NumberKind.decimalPoint);
});

test('magnitudes are those of the language, k and m, and words no other language reads otherwise', () => {
  const value = (text: string, language: 'en' | 'tr' | 'id' | 'pl'): number | null => {
    const scanner = new NumberScanner(language);
    return (scanner.scan(text) & 15) >= NumberKind.plain ? scanner.value : null;
  };
  expect([value('1.5B', 'en'), value('1,5 B', 'tr'), value('1,5 B', 'pl')]).toEqual([1.5e9, 1500, null]);
  expect([value('3M', 'pl'), value('2k', 'id'), value('1,5 jt', 'en')]).toEqual([3e6, 2000, 1.5e6]);
  expect([value('Rp 1,2 M', 'id'), value('1,2 M', 'id')]).toEqual([1.2e9, 1.2e6]);
});

test('pairs of digits are grouped by commas only, and a quote in front is no part of a number', () => {
  expect(scan('1 23 456').kind).toBe(NumberKind.notANumber);
  expect(scan('1,23,456')).toMatchObject({ value: 123456 });
  expect(scan("'-5")).toMatchObject({ value: -5 });
});

test('leading zeros and long strings of digits are keys', () => {
  expect(scan('00712').kind).toBe(NumberKind.key);
  expect(scan('12345678901234567').kind).toBe(NumberKind.key);
});

/** Writes a number in cents with the given signs; groups are threes, or Indian twos. */
function write(cents: number, group: string, decimal: string, indian: boolean): string {
  const whole = String(Math.floor(cents / 100));
  const fraction = String(cents % 100).padStart(2, '0');
  const head = whole.slice(0, -3);
  const grouped = head.replace(indian ? /\B(?=(\d{2})+$)/g : /\B(?=(\d{3})+$)/g, group);
  return `${grouped}${head === '' ? '' : group}${whole.slice(-3)}${decimal}${fraction}`;
}

test('grouping round-trips in every style', () => {
  const styles = [',.', '.,', ' ,', ' .', '\u00a0,', '\u202f,', "'.", '’.', '.٫', '٬٫'];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_999_999_999_999 }),
      fc.constantFrom(...styles),
      fc.boolean(),
      fc.boolean(),
      (cents, style, indian, negative) => {
        const text = `${negative ? '-' : ''}${write(cents, style.charAt(0), style.charAt(1), indian && ',٬'.includes(style.charAt(0)))}`;
        const read = scan(text);
        expect(read.kind).toBeGreaterThanOrEqual(NumberKind.plain);
        expect(read.value).toBe(negative ? 0 - cents / 100 : cents / 100);
      },
    ),
  );
});
