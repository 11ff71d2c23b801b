import { locales } from '../locales/index.ts';
import { dayNumber } from '../values/day-number.ts';
import type { NumberFormat } from './number-format.ts';
import { shownNumber } from './shown-number.ts';

const money = (currency: string | null): NumberFormat => ({ kind: 'money', currency });

// Expected texts follow from numberPattern by the rules of number formats (ECMA-376 part 1, 18.8.31): the first section whose
// condition holds, positive; negative; zero.
test.each<[number, NumberFormat, 'en' | 'tr' | 'pl', string]>([
  [1234567, { kind: 'count' }, 'en', '1,234,567'],
  [1234567, { kind: 'count' }, 'tr', '1.234.567'],
  [1234567, { kind: 'count' }, 'pl', '1\u00a0234\u00a0567'],
  [-12, { kind: 'count' }, 'en', '-12'],
  [3.1357, { kind: 'decimal' }, 'tr', '3,14'],
  [0.034, { kind: 'percent' }, 'en', '3.4%'],
  [0.0022, { kind: 'percent' }, 'tr', '0,22%'],
  [-0.05, { kind: 'percent' }, 'en', '-5.00%'],
  [-0.0013, { kind: 'percent' }, 'en', '-0.13%'],
  [0.25, { kind: 'change' }, 'en', '+25.0%'],
  [-0.25, { kind: 'change' }, 'en', '-25.0%'],
  [0, { kind: 'change' }, 'en', '0.0%'],
  [150.5, money('USD'), 'en', '$150.50'],
  [1500.4, money('USD'), 'en', '$1,500'],
  [-1500.4, money('TRY'), 'tr', '-₺1.500,40'],
  [-12.5, money('TRY'), 'tr', '-₺12,50'],
  [99.9, money('PLN'), 'pl', '99,90 zł'],
  [99.9, money(null), 'en', '99.90'],
  [7.25, { kind: 'points' }, 'en', '7.3'],
  [dayNumber(2026, 7, 1), { kind: 'date' }, 'en', '2026-07-01'],
  [0.1 + 0.2, { kind: 'general' }, 'en', '0.3'],
])('%p as %p in %s is %s', (value, format, language, shown) => {
  expect(shownNumber(value, format, locales[language].conventions)).toBe(shown);
});
