import type { Field } from '../fields/field.ts';
import { fields } from '../fields/index.ts';
import { foldHeader } from '../values/fold.ts';
import { type Language, languages } from '../values/language.ts';
import { bracketedCurrency, currencyOfSign } from './currency.ts';
import { intakeLanguages } from './languages.ts';

/** A field that a header could name, and how well: the lower, the better. The vendors' own headers count as English. */
export type FieldMatch = Readonly<{ field: Field; rank: number; language: Language }>;

/** Which languages' headers count first: the user's, and the one that most of the source's headers are in. */
export type Preference = Readonly<{ own: Language; source: Language | null }>;

/** Ranks from here on come from a header read without its bracketed words; they count only where nothing else fits. */
const LOOSE = 100_000;

/** Where a header names different fields in different languages, one language stands this far behind the other. */
const NEXT_LANGUAGE = 20_000;

const units = new Set(
  '% s sec secs second seconds min mins minutes h hour hours ms days day utc inutc gmt # no k saniye sn dk detik menit sek sekundy'.split(
    ' ',
  ),
);

let index: ReadonlyMap<string, readonly FieldMatch[]> | null = null;
let byId: ReadonlyMap<string, Field> | null = null;

/** The field with this id. */
export function fieldById(id: string): Field | null {
  byId ??= new Map(fields.map((field) => [field.id, field]));
  return byId.get(id) ?? null;
}

/** Every spelling of every field, in all languages, folded; the position in its list is the rank. */
function fieldIndex(): ReadonlyMap<string, readonly FieldMatch[]> {
  if (index !== null) return index;
  const built = new Map<string, FieldMatch[]>();
  for (const field of fields) {
    const add = (header: string, rank: number, language: Language): void =>
      addMatch(built, foldHeader(withoutUnit(header)), { field, rank, language });
    for (const [rank, header] of field.headers.entries()) add(header, rank, 'en');
    for (const language of languages)
      for (const [rank, header] of (intakeLanguages[language].headers[field.id] ?? []).entries())
        add(header, rank, language);
    add(field.id, NEXT_LANGUAGE - 1, 'en');
  }
  index = built;
  return built;
}

function addMatch(built: Map<string, FieldMatch[]>, key: string, match: FieldMatch): void {
  if (key === '') return;
  const matches = built.get(key);
  if (matches === undefined) built.set(key, [match]);
  else {
    const at = matches.findIndex(({ field, language }) => field === match.field && language === match.language);
    if (at < 0) matches.push(match);
    else if (match.rank < (matches[at] as FieldMatch).rank) matches[at] = match;
  }
}

const bracketed = /\s*[([{（]\s*([^()[\]{}（）]*?)\s*[)\]}）]/g;

const isUnit = (text: string): boolean =>
  bracketedCurrency(text) !== null || units.has(foldHeader(text)) || /^(?:in )?(?:utc|gmt)\b/i.test(text);

/** A header without its currency or unit: `Amount spent (TRY)`, `Cost - EUR`, `Send time (in UTC)`. `(all)` stays. */
function withoutUnit(header: string): string {
  const plain = header
    .replace(bracketed, (whole, inside: string) => (isUnit(inside) && inside !== '%' ? ' ' : whole))
    .trim();
  const trailing = /^(.+?)(?:\s*[-–—,:/|]\s*|\s+)([A-Z]{3}|[$€£₺₹¥]|zł|Rp|TL)$/.exec(plain);
  return trailing && currencyOfSign(trailing[2] ?? '') !== null ? (trailing[1] ?? plain) : plain;
}

/** Words that name an English field and something ordinary in the language of the source: `Ad` is a name in Turkish. */
const ordinaryWords: Partial<Record<Language, ReadonlySet<string>>> = { tr: new Set(['ad']) };

/** The same matches with those of the preferred language in front, and each field once. */
function inOrder(matches: readonly FieldMatch[], { own, source }: Preference): readonly FieldMatch[] {
  if (matches.length < 2) return matches;
  const tier = ({ language }: FieldMatch): number =>
    language === own ? 0 : language === 'en' ? 1 : language === source ? 2 : 3;
  const first = Math.min(...matches.map(tier));
  const ranked = matches.map((match) => ({ ...match, rank: match.rank + (tier(match) - first) * NEXT_LANGUAGE }));
  ranked.sort((a, b) => a.rank - b.rank);
  return ranked.filter(({ field }, index) => ranked.findIndex((match) => match.field === field) === index);
}

/** The fields that a header could name, best first. */
export function matchHeader(
  header: string,
  preference: Preference = { own: 'en', source: null },
): readonly FieldMatch[] {
  const known = fieldIndex();
  const plain = withoutUnit(header);
  const key = foldHeader(plain);
  const isOrdinary = preference.source !== null && ordinaryWords[preference.source]?.has(key) === true;
  const exact = isOrdinary ? [] : (known.get(key) ?? []);
  const ratios = header.includes('%') ? (known.get(foldHeader(plain.replace(/%/g, ''))) ?? []) : [];
  const bare = plain.replace(bracketed, ' ').trim();
  const loose = bare !== plain && !plain.includes('%') ? (known.get(foldHeader(bare)) ?? []) : [];
  return [
    ...inOrder(exact, preference),
    ...inOrder(
      ratios.filter(({ field }) => field.type === 'ratio'),
      preference,
    ),
    ...inOrder(loose, preference).map((match) => ({ ...match, rank: match.rank + LOOSE })),
  ];
}

/** The language that knows most of the headers; null where none but English knows any, or two know as many. */
export function sourceLanguage(headers: readonly string[]): Language | null {
  const counts = new Map<Language, number>();
  for (const header of headers) {
    const matches = fieldIndex().get(foldHeader(withoutUnit(header))) ?? [];
    for (const language of new Set(matches.map((match) => match.language)))
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

/** Whether a text is a header that some field knows. */
export const isKnownHeader = (text: string): boolean => fieldIndex().has(foldHeader(withoutUnit(text)));

/** Pairs to leave out, as `column:field`. */
export type Refusals = ReadonlySet<string>;

export const refusal = (column: number, field: Field): string => `${column}:${field.id}`;

/**
 * Gives each column at most one field and each field at most one column: the best rank, ties by the leftmost. A settled
 * column (the user's map) keeps what it has, and its field goes nowhere else.
 */
export function assignFields(
  headers: readonly string[],
  settled: ReadonlyMap<number, Field | null>,
  refusals: Refusals,
  own: Language = 'en',
): readonly (Field | null)[] {
  const preference = { own, source: sourceLanguage(headers) };
  const assigned = headers.map((_, column) => settled.get(column) ?? null);
  const taken = new Set<Field>(assigned.filter((field): field is Field => field !== null));
  const pairs: { column: number; field: Field; rank: number }[] = [];
  headers.forEach((header, column) => {
    if (settled.has(column)) return;
    for (const { field, rank } of matchHeader(header, preference))
      if (!refusals.has(refusal(column, field))) pairs.push({ column, field, rank });
  });
  pairs.sort((a, b) => a.rank - b.rank || a.column - b.column);
  for (const { column, field } of pairs) {
    if (assigned[column] !== null || taken.has(field)) continue;
    assigned[column] = field;
    taken.add(field);
  }
  return assigned;
}

/** Columns that the user's map settles, by header as written or folded; a null says that the column has no field. */
export function settledFields(
  headers: readonly string[],
  map: Readonly<Record<string, string>> = {},
): ReadonlyMap<number, Field | null> {
  const settled = new Map<number, Field | null>();
  for (const [header, id] of Object.entries(map)) {
    const exact = headers.indexOf(header.trim());
    const column = exact >= 0 ? exact : headers.findIndex((each) => foldHeader(each) === foldHeader(header));
    if (column >= 0) settled.set(column, id === '' ? null : fieldById(id));
  }
  return settled;
}
