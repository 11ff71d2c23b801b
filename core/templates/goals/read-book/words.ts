import { locales } from '../../../locales/index.ts';
import type { GoalWords } from '../../../locales/locale.ts';
import { foldText } from '../../../values/fold.ts';
import { type Language, languages } from '../../../values/language.ts';

/** Words without case, accents and signs, with one space between. */
export const plainWords = (text: string): string =>
  foldText(text)
    .replace(/٪/g, '%')
    .replace(/×/g, ' x ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** The key under which words are the same; a sign (`✓`) is its own key. */
const wordKey = (text: string): string => plainWords(text) || text.trim();

/** The groups of words that are plain lists. */
export type WordList = {
  [Group in keyof GoalWords]: GoalWords[Group] extends readonly string[] ? Group : never;
}[keyof GoalWords];

/** The words of one group in every language, the longest first. */
export function wordsOf(group: WordList): readonly string[] {
  const all = languages.flatMap((language) => locales[language].goalWords[group].map(wordKey));
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}

/** Words by what they mean, in any language; the user's own comes first where two differ. */
export type WordReader<Meaning> = (text: string) => Meaning | null;

/** Reads one word out of a closed list: as Marksheet writes it, as other people write it, or as its code. */
export function wordReader<Meaning extends string>(
  meanings: readonly Meaning[],
  wordsIn: (language: Language, meaning: Meaning) => readonly string[],
  own: Language,
): WordReader<Meaning> {
  const known = new Map<string, Meaning>();
  const learn = (word: string, meaning: Meaning): void => {
    if (!known.has(wordKey(word))) known.set(wordKey(word), meaning);
  };
  for (const meaning of meanings) learn(meaning, meaning);
  for (const language of [own, ...languages])
    for (const meaning of meanings) for (const word of wordsIn(language, meaning)) learn(word, meaning);
  return (text) => known.get(wordKey(text)) ?? null;
}

/** Groups of phrases, to be found in free text. */
export type Lexicon<Meaning> = readonly (readonly [phrase: string, meaning: Meaning])[];

/** The phrases of some groups in every language, the longest first, so that `less than` is not `less`. */
export function lexicon<Group extends WordList>(groups: readonly Group[]): Lexicon<Group> {
  const all = groups.flatMap((group) => wordsOf(group).map((phrase): readonly [string, Group] => [phrase, group]));
  return all.sort(([a], [b]) => b.split(' ').length - a.split(' ').length || b.length - a.length);
}

/** What a text says by the phrases of a lexicon, and the words that are none of them. */
export function takePhrases<Meaning>(
  text: string,
  phrases: Lexicon<Meaning>,
): Readonly<{ said: ReadonlySet<Meaning>; rest: string }> {
  const said = new Set<Meaning>();
  let rest = ` ${plainWords(text)} `;
  for (const [phrase, meaning] of phrases)
    while (rest.includes(` ${phrase} `)) {
      said.add(meaning);
      rest = rest.replace(` ${phrase} `, ' ');
    }
  return { said, rest: rest.trim() };
}
