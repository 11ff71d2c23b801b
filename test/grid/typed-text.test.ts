import { locales } from '../../core/locales/index.ts';
import type { Language } from '../../core/values/language.ts';
import { plainTyped } from '../../local/grid/numbers/typed-text.ts';

const read = (typed: string, language: Language): string | null =>
  plainTyped(typed, locales[language].conventions, 2026);

describe('what a person types the way of their language, as the grid reads it', () => {
  test.each([
    ['tr', '12,5', '12.5'],
    ['tr', '1.234,5', '1,234.5'],
    ['tr', '1.234', '1,234'],
    ['id', '-1.234.567', '-1,234,567'],
    ['pl', '1 234,5', '1,234.5'],
    ['pl', '1\u00a0234,5', '1,234.5'],
    ['tr', '5,5%', '5.5%'],
    ['tr', '₺12,50', '₺12.50'],
    ['ar', '١٬٢٣٤٫٥', '1,234.5'],
  ] as const)('a number in %s: %s', (language, typed, plain) => {
    expect(read(typed, language)).toBe(plain);
  });

  test.each([
    ['tr', '1.5.2026', '2026-05-01'],
    ['pl', '31.12.2026', '2026-12-31'],
    ['id', '1/5/26', '2026-05-01'],
    ['ar', '1/5', '2026-05-01'],
  ] as const)('a date in %s, day first: %s', (language, typed, plain) => {
    expect(read(typed, language)).toBe(plain);
  });

  test.each([
    ['tr', '12.5'],
    ['tr', '1.23'],
    ['tr', '31.2.2026'],
    ['pl', '1.234,5'],
    ['en', '1/5/2026'],
    ['en', '12.5'],
    ['tr', '0,1+0,2'],
    ['tr', 'Kampanya 1,5'],
    ['tr', '=A1*2'],
    ['tr', ''],
  ] as const)('everything else stays as it is, in %s: %s', (language, typed) => {
    expect(read(typed, language)).toBeNull();
  });
});
