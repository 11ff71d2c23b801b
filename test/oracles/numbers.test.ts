import { NumberParser } from '@internationalized/number';
import { type Language, languages } from '../../core/values/language.ts';
import { createRandom, type Random, seed } from '../random.ts';
import { readColumn } from './column.ts';

/** Where the digits are Arabic-Indic, as in Egypt and Saudi Arabia. */
const places: Readonly<Record<Language, string>> = { en: 'en-US', tr: 'tr-TR', id: 'id-ID', ar: 'ar-EG', pl: 'pl-PL' };
const currencies: Readonly<Record<Language, string>> = { en: 'USD', tr: 'TRY', id: 'IDR', ar: 'SAR', pl: 'PLN' };

const COUNT = 400;

/** Amounts of every size with up to two decimals, some below zero. */
function amounts(random: Random): number[] {
  return Array.from({ length: COUNT }, () => {
    const value = Math.round(10 ** random.between(0, 9) * 100) / 100;
    return random.chance(0.1) ? -value : value;
  });
}

/** Written by Intl, read by the other library in the style that it was told, and by intake, which was told nothing. */
function check(language: Language, options: Intl.NumberFormatOptions, values: readonly number[]): void {
  const written = new Intl.NumberFormat(places[language], options);
  const parser = new NumberParser(places[language], options);
  const texts = values.map((value) => written.format(value));
  const column = readColumn(texts, language);
  const differing = texts.flatMap((text, row) => {
    const theirs = parser.parse(text);
    // Some it reads wrongly or not at all, such as percents in Arabic; those say nothing of ours.
    if (Number.isNaN(theirs) || Math.abs(theirs - (values[row] as number)) > 1e-9) return [];
    return column.cells[row] === theirs ? [] : [`${text}: ${column.cells[row]}, not ${theirs}`];
  });
  const judged = texts.filter((text) => !Number.isNaN(parser.parse(text)));
  expect(differing.slice(0, 5)).toEqual([]);
  expect(judged.length).toBeGreaterThan(COUNT * 0.9);
}

describe.each(languages)('in %s', (language) => {
  const random = createRandom(seed);

  test('grouped numbers with decimals', () => {
    check(language, { useGrouping: true, minimumFractionDigits: 2, maximumFractionDigits: 2 }, amounts(random));
  });

  test('grouped whole numbers', () => {
    check(language, { useGrouping: true, maximumFractionDigits: 0 }, amounts(random).map(Math.trunc));
  });

  test('as many decimals as there are', () => {
    check(language, { useGrouping: true, maximumFractionDigits: 2 }, amounts(random));
  });

  test('money in the language’s own currency', () => {
    const currency = currencies[language];
    const values = amounts(random).map(Math.abs);
    check(language, { style: 'currency', currency, minimumFractionDigits: 2, maximumFractionDigits: 2 }, values);
  });
});

// The other library reads a percent in Arabic a hundred times too large or not at all, so here Intl alone is the judge.
test.each(languages)('percents in %s', (language) => {
  const random = createRandom(seed);
  const values = Array.from({ length: COUNT }, () => Math.round(random.between(0, 3) * 1000) / 1000);
  const written = new Intl.NumberFormat(places[language], { style: 'percent', minimumFractionDigits: 1 });
  const column = readColumn(
    values.map((value) => written.format(value)),
    language,
  );
  expect(column.type).toBe('percent');
  const differing = values.filter((value, row) => Math.abs((column.cells[row] as number) - value) > 1e-12);
  expect(differing).toEqual([]);
});
