import { format, type Locale, parse } from 'date-fns';
import { ar, enUS, id, pl, tr } from 'date-fns/locale';
import { DateTime } from 'luxon';
import { calendarDate, type DayNumber, dayNumber, isoDate } from '../../core/values/day-number.ts';
import { type Language, languages } from '../../core/values/language.ts';
import { createRandom, seed } from '../random.ts';
import { readColumn } from './column.ts';

const COUNT = 400;

/** Days from 1990 to 2059, the same ones in every run with the same seed. */
const days: readonly DayNumber[] = (() => {
  const random = createRandom(seed);
  const [from, to] = [dayNumber(1990, 1, 1), dayNumber(2060, 1, 1)];
  return Array.from({ length: COUNT }, () => Math.floor(random.between(from, to)));
})();

const moment = (day: DayNumber): DateTime => {
  const { year, month, day: date } = calendarDate(day);
  return DateTime.utc(year, month, date);
};

/** The texts that intake reads as another day, or as none. */
function misread(texts: readonly string[], language: Language): string[] {
  const { cells, type } = readColumn(texts, language);
  if (type !== 'date') return [`${texts[0]}, …: the column is ${type}`];
  return texts.flatMap((text, row) => {
    const cell = cells[row];
    return cell === days[row] ? [] : [`${text}: ${typeof cell === 'number' ? isoDate(cell) : cell}`];
  });
}

const written = (language: Language, pattern: string, numberingSystem: 'latn' | 'arab' = 'latn'): string[] =>
  days.map((day) => moment(day).reconfigure({ locale: language, numberingSystem }).toFormat(pattern));

/** With month names a person would type or an export would hold. */
const patterns = [
  'd MMMM yyyy',
  'd MMM yyyy',
  'dd-MMM-yyyy',
  'MMMM d, yyyy',
  'd MMMM yyyy HH:mm',
  'yyyy MMM d',
  'cccc, d MMMM yyyy',
];

describe.each(languages)('luxon’s dates in %s', (language) => {
  test.each(patterns)('%s', (pattern) => {
    expect(misread(written(language, pattern), language).slice(0, 5)).toEqual([]);
  });

  test('standing alone, the month as a heading has it', () => {
    expect(misread(written(language, 'd LLLL yyyy'), language).slice(0, 5)).toEqual([]);
  });

  test('in capitals, as the language writes them', () => {
    const capitals = written(language, 'd MMMM yyyy').map((text) => text.toLocaleUpperCase(language));
    expect(misread(capitals, language).slice(0, 5)).toEqual([]);
  });

  test('by Intl’s own long, medium and short forms', () => {
    for (const dateStyle of ['long', 'medium'] as const) {
      const formatted = days.map((day) => moment(day).setLocale(language).toLocaleString({ dateStyle }));
      expect(misread(formatted, language).slice(0, 5)).toEqual([]);
    }
  });
});

test('the check itself notices a day too many', () => {
  const late = days.map((day) => moment(day + 1).toFormat('d MMMM yyyy'));
  expect(misread(late, 'en')).toHaveLength(COUNT);
});

describe('luxon’s dates in Arabic-Indic digits', () => {
  test.each([...patterns, 'yyyy-MM-dd', 'dd/MM/yyyy'])('%s', (pattern) => {
    expect(misread(written('ar', pattern, 'arab'), 'ar').slice(0, 5)).toEqual([]);
  });
});

describe.each<[Language, Locale]>([
  ['en', enUS],
  ['tr', tr],
  ['id', id],
  ['ar', ar],
  ['pl', pl],
])('date-fns’ dates in %s', (language, locale) => {
  const noon = (day: DayNumber): Date => {
    const { year, month, day: date } = calendarDate(day);
    return new Date(year, month - 1, date, 12);
  };

  test.each(['d MMMM yyyy', 'd MMM yyyy', 'dd.MM.yyyy', 'yyyy-MM-dd'])('%s', (pattern) => {
    const texts = days.map((day) => format(noon(day), pattern, { locale }));
    // What date-fns cannot read back itself is no date that it stands for.
    const back = parse(texts[0] as string, pattern, new Date(2000, 0, 1), { locale });
    expect(Number.isNaN(back.getTime())).toBe(false);
    expect(misread(texts, language).slice(0, 5)).toEqual([]);
  });
});

test('numbers alone are read in the order that the column as a whole can only have', () => {
  expect(
    misread(
      days.map((day) => moment(day).toFormat('MM/dd/yyyy')),
      'tr',
    ),
  ).toEqual([]);
  expect(
    misread(
      days.map((day) => moment(day).toFormat('dd/MM/yyyy')),
      'en',
    ),
  ).toEqual([]);
  expect(
    misread(
      days.map((day) => moment(day).toFormat('d.M.yyyy')),
      'pl',
    ),
  ).toEqual([]);
});

test.each(languages)('months and quarters in %s are their first day', (language) => {
  const months = Array.from({ length: 60 }, (_, index) =>
    DateTime.utc(2022, 1, 1).plus({ months: index }).setLocale(language),
  );
  const expected = months.map(({ year, month }) => dayNumber(year, month, 1));
  for (const pattern of ['LLLL yyyy', 'LLL yyyy', 'MMMM yyyy', 'yyyy-MM'])
    expect([
      pattern,
      readColumn(
        months.map((month) => month.toFormat(pattern)),
        language,
      ).cells,
    ]).toEqual([pattern, expected]);
});
