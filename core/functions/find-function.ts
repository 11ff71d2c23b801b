import type { Language } from '../values/language.ts';
import { type FunctionName, type KnownWord, searchIndex } from './search-index.ts';
import { searchWords, wordFit } from './search-words.ts';

/** What a name that the search spells out in full is worth beside words that are found here and there. */
const NAME_WORTH = 30;

/** A name in the searcher's own language stands a little before the same name in another. */
const OTHER_LANGUAGE = 0.95;

/** Functions below this share of the best one's score only have some ordinary word in common with the search. */
const LEAST_SHARE = 0.2;

/** How well each typed word fits the known ones: only the fits that count, the words that it may stand for. */
type Fits = ReadonlyMap<string, number>;

/** A word that is known as typed stands for itself: what merely resembles it then counts for less. */
const RESEMBLING = 0.8;

/** Searches are typed letter by letter, so that most of their words were looked up just before. */
const lookedUp = new Map<string, Fits>();
const MOST_LOOKED_UP = 500;

function fitsOf(typed: string, words: readonly KnownWord[]): Fits {
  const known = lookedUp.get(typed);
  if (known !== undefined) return known;
  if (lookedUp.size >= MOST_LOOKED_UP) lookedUp.clear();
  const fits = computeFits(typed, words);
  lookedUp.set(typed, fits);
  return fits;
}

function computeFits(typed: string, words: readonly KnownWord[]): Fits {
  const fits = new Map<string, number>();
  for (const { word } of words) {
    const fit = wordFit(typed, word);
    if (fit > 0) fits.set(word, fit);
  }
  if (fits.has(typed)) for (const [word, fit] of fits) if (fit < 1) fits.set(word, fit * RESEMBLING);
  return fits;
}

/** The best of what a typed word says for each function. */
function scoresOf(fits: Fits, words: readonly KnownWord[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const { word, rarity, places } of words) {
    const fit = fits.get(word);
    if (fit === undefined) continue;
    for (const [id, weight] of places) scores.set(id, Math.max(scores.get(id) ?? 0, fit * weight * rarity));
  }
  return scores;
}

/** How much of a name the search says, and how much of the search the name says, from 0 to 1; rare words say most. */
function nameFit(name: FunctionName, typed: readonly Fits[], rarityOf: ReadonlyMap<string, number>): number {
  let searchSaid = 0;
  for (const fits of typed) {
    let best = 0;
    for (const word of name.words) best = Math.max(best, fits.get(word) ?? 0);
    searchSaid += best;
  }
  if (searchSaid === 0) return 0;
  let [said, whole] = [0, 0];
  for (const word of name.words) {
    const rarity = rarityOf.get(word) ?? 0;
    let best = 0;
    for (const fits of typed) best = Math.max(best, fits.get(word) ?? 0);
    whole += rarity;
    said += rarity * best;
  }
  return ((searchSaid / typed.length) * said) / whole;
}

/**
 * The ids of the functions that a search means, best first: by name, purpose, arguments, definitions and the headers of
 * the columns that feed them, in every language at once, with letters folded and small slips forgiven. Between equals
 * the given language comes first. An empty search finds nothing.
 */
export function findFunctions(search: string, language: Language): readonly string[] {
  const { words, names, rarities } = searchIndex();
  const typed = searchWords(search).map((word) => fitsOf(word, words));
  const scores = new Map<string, number>();
  const covered = new Map<string, number>();
  for (const fits of typed)
    for (const [id, score] of scoresOf(fits, words)) {
      scores.set(id, (scores.get(id) ?? 0) + score);
      covered.set(id, (covered.get(id) ?? 0) + 1 / typed.length);
    }
  const named = new Map<string, number>();
  for (const name of names) {
    const fit =
      nameFit(name, typed, rarities) * (name.language === null || name.language === language ? 1 : OTHER_LANGUAGE);
    named.set(name.id, Math.max(named.get(name.id) ?? 0, fit));
  }
  const ranked = [...scores].map(([id, score]) => {
    const share = covered.get(id) ?? 0;
    return { id, score: score * share * share + NAME_WORTH * (named.get(id) ?? 0) * typed.length };
  });
  ranked.sort((a, b) => b.score - a.score);
  const least = (ranked[0]?.score ?? 0) * LEAST_SHARE;
  return ranked.filter(({ score }) => score >= least).map(({ id }) => id);
}
