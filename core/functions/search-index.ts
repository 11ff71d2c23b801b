import { fields } from '../fields/index.ts';
import { locales } from '../locales/index.ts';
import { metrics } from '../metrics/index.ts';
import { type Language, languages } from '../values/language.ts';
import { functionWords } from './function-texts.ts';
import { functions } from './index.ts';
import { otherNames } from './other-names.ts';
import { searchWords } from './search-words.ts';

/** What a word found in each place counts for. */
const weights = { label: 10, id: 9, parameter: 4, variant: 3, purpose: 3, header: 1.5, description: 1, whenPoor: 1 };
type Place = keyof typeof weights;

/** A word of some function's texts, the functions that have it, and how rare that makes it. */
export type KnownWord = Readonly<{
  word: string;
  rarity: number;
  /** By function id: the weight of the best place that the word stands in. */
  places: ReadonlyMap<string, number>;
}>;

/** A name of a function in some language, as words. */
export type FunctionName = Readonly<{ id: string; language: Language | null; words: readonly string[] }>;

export type SearchIndex = Readonly<{
  words: readonly KnownWord[];
  names: readonly FunctionName[];
  rarities: ReadonlyMap<string, number>;
}>;

type Say = (place: Place, text: string) => void;

function sayFunction(id: string, language: Language, say: Say): void {
  const { label, purpose, whenPoor, parameters, variants } = functionWords(id, language);
  say('label', label);
  say('purpose', purpose);
  say('whenPoor', whenPoor);
  for (const { label: name, description } of Object.values(parameters)) {
    say('parameter', name);
    say('description', description);
  }
  for (const variant of Object.values(variants)) say('variant', variant);
}

/** What exports call the columns that feed a function, in every language. */
function sayHeaders(ids: ReadonlySet<string>, say: Say): void {
  for (const { id, headers } of fields) {
    if (!ids.has(id)) continue;
    for (const header of headers) say('header', header);
    for (const language of languages) for (const header of locales[language].headers[id] ?? []) say('header', header);
  }
}

/** A label says two names where it has brackets: `Cost per lead (CPL)`. */
const namesIn = (label: string): readonly (readonly string[])[] =>
  label.split(/[()]/).flatMap((name) => (name.trim() === '' ? [] : [searchWords(name)]));

function buildIndex(): SearchIndex {
  const found = new Map<string, Map<string, number>>();
  const names: FunctionName[] = [];
  const fed = new Map(
    metrics.map(({ id, inputs }) => [id, new Set(Object.values(inputs).flatMap((one) => one.fields[0]?.id ?? []))]),
  );
  for (const id of functions.keys()) {
    const say: Say = (place, text) => {
      for (const word of searchWords(text)) {
        const places = found.get(word) ?? new Map<string, number>();
        found.set(word, places.set(id, Math.max(places.get(id) ?? 0, weights[place])));
      }
    };
    say('id', id);
    names.push({ id, language: null, words: searchWords(id) });
    for (const language of languages) {
      sayFunction(id, language, say);
      for (const name of namesIn(functionWords(id, language).label)) names.push({ id, language, words: name });
    }
    for (const name of otherNames[id] ?? []) {
      say('label', name);
      names.push({ id, language: null, words: searchWords(name) });
    }
    sayHeaders(fed.get(id) ?? new Set(), say);
  }
  const words = [...found].map(([word, places]) => ({
    word,
    places,
    rarity: Math.log(1 + functions.size / places.size),
  }));
  return { words, names, rarities: new Map(words.map(({ word, rarity }) => [word, rarity])) };
}

let index: SearchIndex | null = null;

/** Every word that the functions say in any language, made when first asked for. */
export function searchIndex(): SearchIndex {
  index ??= buildIndex();
  return index;
}
