import type { Field } from '../fields/field.ts';
import { fields } from '../fields/index.ts';
import { languages } from '../values/language.ts';
import { bracketedCurrency, currencyOfSign } from './currency.ts';
import { foldHeader } from './fold.ts';
import { intakeLanguages } from './languages.ts';

/** A field that a header could name, and how well: the lower, the better. */
export type FieldMatch = Readonly<{ field: Field; rank: number }>;

/** Ranks from here on come from a header read without its bracketed words; they count only where nothing else fits. */
const LOOSE = 100_000;

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
    const lists = [field.headers, ...languages.map((language) => intakeLanguages[language].headers[field.id] ?? [])];
    for (const list of lists)
      for (const [rank, header] of list.entries()) addMatch(built, foldHeader(withoutUnit(header)), field, rank);
    addMatch(built, foldHeader(field.id), field, LOOSE - 1);
  }
  index = built;
  return built;
}

function addMatch(built: Map<string, FieldMatch[]>, key: string, field: Field, rank: number): void {
  if (key === '') return;
  const matches = built.get(key);
  if (matches === undefined) built.set(key, [{ field, rank }]);
  else {
    const at = matches.findIndex((match) => match.field === field);
    if (at < 0) matches.push({ field, rank });
    else if (rank < (matches[at] as FieldMatch).rank) matches[at] = { field, rank };
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

/** The fields that a header could name, best first. */
export function matchHeader(header: string): readonly FieldMatch[] {
  const known = fieldIndex();
  const plain = withoutUnit(header);
  const exact = known.get(foldHeader(plain)) ?? [];
  const ratios = header.includes('%') ? (known.get(foldHeader(plain.replace(/%/g, ''))) ?? []) : [];
  const bare = plain.replace(bracketed, ' ').trim();
  const loose = bare !== plain && !plain.includes('%') ? (known.get(foldHeader(bare)) ?? []) : [];
  return [
    ...exact,
    ...ratios.filter(({ field }) => field.type === 'ratio'),
    ...loose.map(({ field, rank }) => ({ field, rank: rank + LOOSE })),
  ];
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
): readonly (Field | null)[] {
  const assigned = headers.map((_, column) => settled.get(column) ?? null);
  const taken = new Set<Field>(assigned.filter((field): field is Field => field !== null));
  const pairs: { column: number; field: Field; rank: number }[] = [];
  headers.forEach((header, column) => {
    if (settled.has(column)) return;
    for (const { field, rank } of matchHeader(header))
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
