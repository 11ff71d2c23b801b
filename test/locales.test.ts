import { fieldTexts } from '../core/fields/field-texts.ts';
import { fields } from '../core/fields/index.ts';
import { goalFunctions } from '../core/functions/goals/index.ts';
import { locales } from '../core/locales/index.ts';
import type { Calendar, Locale } from '../core/locales/locale.ts';
import { metrics } from '../core/metrics/index.ts';
import { hasOwnTexts } from '../core/metrics/metric-texts.ts';
import { languages } from '../core/values/language.ts';

const english = locales.en;
const everyLanguage = languages.map((language) => [language, locales[language]] as const);
const translated = everyLanguage.filter(([language]) => language !== 'en');

type Named = Readonly<Record<string, unknown>>;

/** What is missing among names that must be there exactly, and what is there though it must not. */
function differences(where: string, found: Named | undefined, wanted: readonly string[]): string[] {
  const names = Object.keys(found ?? {});
  return [
    ...wanted.filter((name) => !names.includes(name)).map((name) => `${where}${name} is missing`),
    ...names.filter((name) => !wanted.includes(name)).map((name) => `${where}${name} belongs to nothing`),
  ];
}

/** Every text within a value, with the way to it. */
function textsIn(value: unknown, way: string): readonly (readonly [way: string, text: string])[] {
  if (typeof value === 'string') return [[way, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, way === '' ? name : `${way}.${name}`));
}

const placeholders = (text: string): string => [...new Set(text.match(/\{\w*\}/g) ?? [])].sort().join(' ');

const withoutText = (way: string, texts: Named | undefined, names: readonly string[]): string[] =>
  names.filter((name) => String(texts?.[name] ?? '').trim() === '').map((name) => `${way}.${name} is missing`);

function fieldGaps(locale: Locale): string[] {
  const ids = fields.map(({ id }) => id);
  return [
    ...differences('fields.', locale.fields, ids),
    ...ids.flatMap((id) => withoutText(`fields.${id}`, locale.fields[id], ['label', 'description'])),
  ];
}

function metricGaps(locale: Locale): string[] {
  const ids = metrics.map(({ id }) => id);
  const gaps = metrics.flatMap((metric) => {
    const texts = locale.functions[metric.id];
    const own = Object.keys(metric.inputs).filter((name) => {
      const input = metric.inputs[name];
      return input !== undefined && hasOwnTexts(input);
    });
    const way = `functions.${metric.id}`;
    return [
      ...withoutText(way, texts, ['label', 'purpose', 'whenPoor']),
      ...differences(`${way}.parameters.`, texts?.parameters, own),
      ...own.flatMap((name) =>
        withoutText(`${way}.parameters.${name}`, texts?.parameters?.[name], ['label', 'description']),
      ),
      ...differences(
        `${way}.variants.`,
        texts?.variants,
        metric.variants.map(({ id }) => id),
      ),
      ...withoutText(`${way}.variants`, texts?.variants, Object.keys(texts?.variants ?? {})),
    ];
  });
  const known = [...ids, ...goalFunctions.map(({ id }) => id)];
  return [...differences('functions.', locale.functions, known), ...gaps];
}

function goalFunctionGaps(locale: Locale): string[] {
  return goalFunctions.flatMap(({ id, parameters }) => {
    const [texts, way, names] = [locale.functions[id], `functions.${id}`, Object.keys(parameters)];
    return [
      ...withoutText(way, texts, ['label', 'purpose']),
      ...differences(`${way}.parameters.`, texts?.parameters, names),
      ...names.flatMap((name) =>
        withoutText(`${way}.parameters.${name}`, texts?.parameters?.[name], ['label', 'description']),
      ),
    ];
  });
}

const goalGroups = Object.keys(english.goalTexts) as (keyof Locale['goalTexts'])[];

/** Sentences that are empty or name other facts than the English ones. */
function sentenceGaps(way: string, texts: Named, originals: Named): string[] {
  const names = Object.keys(originals).filter((name) => name in texts);
  const strayed = names.flatMap((name) => {
    const [own, original] = [placeholders(String(texts[name])), placeholders(String(originals[name]))];
    return own === original ? [] : [`${way}.${name} has ${own || 'nothing'} to fill in, not ${original || 'nothing'}`];
  });
  return [
    ...differences(`${way}.`, texts, Object.keys(originals)),
    ...withoutText(way, texts, Object.keys(originals)),
    ...strayed,
  ];
}

describe.each(translated)('%s', (_, locale) => {
  test('has the texts of every field', () => {
    expect(fieldGaps(locale)).toEqual([]);
  });

  test('has the texts of every metric, of the parameters with words of their own, and of every definition', () => {
    expect(metricGaps(locale)).toEqual([]);
  });

  test('has the texts of every function about goals, and of each of its parameters', () => {
    expect(goalFunctionGaps(locale)).toEqual([]);
  });

  test('says everything that is said of goals, with the same facts', () => {
    expect(differences('goalTexts.', locale.goalTexts, goalGroups)).toEqual([]);
    const gaps = goalGroups.map((group) => {
      return sentenceGaps(`goalTexts.${group}`, locale.goalTexts[group], english.goalTexts[group]);
    });
    expect(gaps.flat()).toEqual([]);
  });

  test('says everything that a workbook says, with the same facts', () => {
    expect(sentenceGaps('workbookTexts', locale.workbookTexts, english.workbookTexts)).toEqual([]);
  });

  test('has every message, with the same facts', () => {
    expect(sentenceGaps('messages', locale.messages, english.messages)).toEqual([]);
  });

  test('has the period headings, with the same facts', () => {
    expect(sentenceGaps('periodLabels', locale.calendar.periodLabels, english.calendar.periodLabels)).toEqual([]);
  });

  test('names headers of known fields only', () => {
    const known = fields.map(({ id }) => id);
    expect(Object.keys(locale.headers).filter((id) => !known.includes(id))).toEqual([]);
  });
});

/** Lists of a calendar that are of the wrong length, or name two months alike. */
function calendarGaps(calendar: Calendar): string[] {
  const { monthNames, monthAbbreviations, otherMonthForms, weekdayForms } = calendar;
  const lists = { monthNames, monthAbbreviations, otherMonthForms };
  const short = Object.entries(lists).filter(([, list]) => list.length !== 12);
  const forms = monthNames.map((name, month) => [name, monthAbbreviations[month], ...(otherMonthForms[month] ?? [])]);
  const shared = forms.flatMap((ofMonth, month) =>
    ofMonth.filter((form) => forms.some((others, other) => other !== month && others.includes(form))),
  );
  const empty = textsIn(calendar, '').filter(([, text]) => text.trim() === '');
  return [
    ...short.map(([name, list]) => `${name} has ${list.length} entries`),
    ...(new Set(weekdayForms).size < 7 ? ['fewer than seven weekdays'] : []),
    ...['quarterForms', 'weekForms'].filter((name) => calendar[name as 'weekForms'].length === 0),
    ...shared.map((form) => `two months are called ${form}`),
    ...empty.map(([way]) => `${way} is empty`),
  ];
}

/** The titles of every sheet that a workbook can have in a language. */
function sheetTitles(locale: Locale): readonly string[] {
  const { sheetBy } = locale.workbookTexts;
  const fixed = Object.entries(locale.workbookTexts).filter(([key]) => /^sheet[A-Z]/.test(key) && key !== 'sheetBy');
  const dimensions = fields.filter(({ dimension }) => dimension);
  const cut = dimensions.map((field) => sheetBy.replace('{dimension}', fieldTexts(field, locale.language).label));
  return [...fixed.map(([, title]) => title), ...cut];
}

describe.each(everyLanguage)('%s', (_, locale) => {
  test('has a whole calendar', () => {
    expect(calendarGaps(locale.calendar)).toEqual([]);
  });

  test('has sheet titles that every spreadsheet takes', () => {
    const titles = sheetTitles(locale);
    const isRefused = (title: string) =>
      title.length > 31 || title.trim() !== title || /^'|'$|[:\\/?*[\]{}]/.test(title);
    expect(titles.filter(isRefused)).toEqual([]);
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
  });

  test('tells apart what a dropdown or a status column holds', () => {
    const groups = (['statuses', 'kinds', 'curves', 'weekends', 'directions', 'smartVerdicts', 'methods'] as const).map(
      (group) => Object.values(locale.goalTexts[group]),
    );
    for (const words of groups) expect(new Set(words).size).toBe(words.length);
  });

  test('has no invisible marks, and no space at the end of a sentence', () => {
    const { conventions: _, ...sentences } = locale;
    const texts = textsIn(sentences, '');
    const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
    expect(texts.filter(([, text]) => invisible.test(text)).map(([way]) => way)).toEqual([]);
    expect(texts.filter(([, text]) => text.trimEnd() !== text).map(([way]) => way)).toEqual([]);
  });
});
