import { shown } from '../../../intake/column-result.ts';
import { readHeaders } from '../../../intake/headers.ts';
import type { RawCell } from '../../../intake/options.ts';
import { foldHeader } from '../../../values/fold.ts';
import { type Language, languages } from '../../../values/language.ts';
import type { Rows } from './source-rows.ts';

type ColumnTexts = Readonly<{ label: string; headers: readonly string[] }>;

/** What a header may mean: a column, in which language, and how well it fits; the lower, the better. */
type Naming<Column> = Readonly<{ column: Column; language: Language; rank: number }>;

export type Dictionary<Column> = ReadonlyMap<string, readonly Naming<Column>[]>;

/** The header of a table, and what each of its columns is; null where nobody knows. */
export type FoundTable<Column> = Readonly<{
  /** Index of the header among the rows. */
  index: number;
  headers: readonly string[];
  columns: readonly (Column | null)[];
}>;

const LOOKED_AT = 60;

/** A column's own name counts behind every spelling. */
const OWN_NAME = 50;
/** A header that only fits without its brackets or percent sign counts behind one that fits as it stands. */
const LOOSE = 100;
/** Columns that nobody fills in take only what no other column takes. */
const SECONDARY = 500;
const NEXT_LANGUAGE = 1000;

/** The key under which headers are the same; a header of signs alone (`#`) is its own key. */
export const headerKey = (header: string): string => foldHeader(header) || header.trim();

/** Every spelling of every column in all languages. */
export function columnDictionary<Column extends string>(
  texts: (language: Language) => Readonly<Record<Column, ColumnTexts>>,
  isSecondary: (column: Column) => boolean = () => false,
): Dictionary<Column> {
  const dictionary = new Map<string, Naming<Column>[]>();
  const add = (header: string, naming: Naming<Column>): void => {
    const key = headerKey(header);
    const namings = dictionary.get(key);
    if (namings === undefined) dictionary.set(key, [naming]);
    else namings.push(naming);
  };
  for (const language of languages)
    for (const [column, { label, headers }] of Object.entries(texts(language)) as [Column, ColumnTexts][]) {
      const behind = isSecondary(column) ? SECONDARY : 0;
      [label, ...headers].forEach((header, rank) => {
        add(header, { column, language, rank: rank + behind });
      });
      if (language === 'en') add(column, { column, language, rank: OWN_NAME + behind });
    }
  return dictionary;
}

function namingsOf<Column>(header: string, dictionary: Dictionary<Column>): readonly Naming<Column>[] {
  const exact = dictionary.get(headerKey(header));
  if (exact !== undefined) return exact;
  const bare = header.replace(/[([{].*?[)\]}]/g, ' ').replace(/[%٪]/g, ' ');
  const loose = dictionary.get(headerKey(bare));
  if (loose !== undefined) return loose.map((naming) => ({ ...naming, rank: naming.rank + LOOSE }));
  const undated = dictionary.get(headerKey(bare.replace(namedPeriod, ' '))) ?? [];
  return undated.map((naming) => ({ ...naming, rank: naming.rank + 2 * LOOSE }));
}

/** A quarter, a half, a year or both within a header: `Q4 target`, `Target 2026`, `FY26 Q1 hedefi`. */
const namedPeriod = /(?<![\p{L}\p{N}])(?:[QHÇK][1-4]|[1-4]Q|FY ?\d{2,4}|20\d{2})(?![\p{L}\p{N}])/giu;

/** The language that knows most of the headers; the user's own where it knows as many. */
function languageOf<Column>(namings: readonly (readonly Naming<Column>[])[], own: Language): Language {
  const known = (language: Language): number =>
    namings.filter((each) => each.some((naming) => naming.language === language)).length;
  return languages.reduce((best, language) => (known(language) > known(best) ? language : best), own);
}

/** Gives each header at most one column and each column at most one header. */
function assign<Column>(
  headers: readonly string[],
  dictionary: Dictionary<Column>,
  own: Language,
): readonly (Column | null)[] {
  const namings = headers.map((header) => namingsOf(header, dictionary));
  const source = languageOf(namings, own);
  const tier = (language: Language): number => (language === source ? 0 : language === own ? 1 : 2);
  const pairs = namings.flatMap((each, place) =>
    each.map(({ column, language, rank }) => ({ place, column, rank: rank + tier(language) * NEXT_LANGUAGE })),
  );
  pairs.sort((a, b) => a.rank - b.rank || a.place - b.place);
  const assigned: (Column | null)[] = headers.map(() => null);
  for (const { place, column } of pairs)
    if (assigned[place] === null && !assigned.includes(column)) assigned[place] = column;
  return assigned;
}

/**
 * Finds the row that names the columns, wherever it stands among the first rows and in whatever order it names them:
 * the one that names most. Two names make a header; one does where the source has one column only.
 */
export function findTable<Column extends string>(
  rows: Rows,
  dictionary: Dictionary<Column>,
  own: Language,
): FoundTable<Column> | null {
  const width = rows.reduce((most, row) => Math.max(most, filledWidth(row)), 0);
  let best: FoundTable<Column> | null = null;
  let most = width === 1 ? 0 : 1;
  rows.slice(0, LOOKED_AT).forEach((row, index) => {
    const columns = assign(row.map(shown), dictionary, own);
    const named = columns.filter((column) => column !== null).length;
    if (named <= most) return;
    most = named;
    const padding = new Array<null>(Math.max(0, width - columns.length)).fill(null);
    best = { index, headers: readHeaders(row, index + 1, width).unique, columns: [...columns, ...padding] };
  });
  return best;
}

/** Cells up to the last that is not blank. */
function filledWidth(row: readonly RawCell[]): number {
  let width = row.length;
  while (width > 0 && shown(row[width - 1]) === '') width -= 1;
  return width;
}
