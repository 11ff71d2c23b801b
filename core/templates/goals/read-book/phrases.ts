import { locales } from '../../../locales/index.ts';
import type { GoalWords } from '../../../locales/locale.ts';
import { languages } from '../../../values/language.ts';
import { plainWords } from './words.ts';

/** One word, number or sign of a text, and whether something has made use of it. */
export type Token = {
  readonly text: string;
  /** Without case and accents; empty for a sign. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
  isUsed: boolean;
};

const tokenPattern = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?|\p{Nd}(?:[\p{Nd}.,٫٬]*\p{Nd})?|[^\s]/gu;

/** Cuts a text into words, numbers and signs; a slash between words says `per`. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  text.replace(tokenPattern, (found, start: number) => {
    const isNumber = /^\p{Nd}/u.test(found);
    const plain = found === '/' ? 'per' : isNumber ? '' : plainWords(found);
    tokens.push({ text: found, plain, start, end: start + found.length, isNumber, isUsed: false });
    return found;
  });
  return tokens;
}

/** A phrase, word by word, and what it means. */
export type Phrase<Meaning> = Readonly<{ words: readonly string[]; meaning: Meaning }>;

const longestFirst = <Meaning>(phrases: readonly Phrase<Meaning>[]): readonly Phrase<Meaning>[] =>
  [...phrases].sort((a, b) => b.words.length - a.words.length);

const phrase = <Meaning>(text: string, meaning: Meaning): Phrase<Meaning> => ({
  words: plainWords(text).split(' '),
  meaning,
});

/** The phrases of some lists in every language, the longest first. */
export const phrasesOf = (...lists: readonly ((words: GoalWords) => readonly string[])[]): readonly Phrase<true>[] =>
  longestFirst(
    languages.flatMap((language) =>
      lists.flatMap((list) => list(locales[language].goalWords).map((text) => phrase(text, true as const))),
    ),
  );

/** The phrases of a group in every language, by meaning, the longest first. */
export const phrasesByMeaning = <Meaning extends string>(
  group: (words: GoalWords) => Readonly<Record<Meaning, readonly string[]>>,
): readonly Phrase<Meaning>[] =>
  longestFirst(
    languages.flatMap((language) => {
      const meanings = Object.entries(group(locales[language].goalWords)) as [Meaning, readonly string[]][];
      return meanings.flatMap(([meaning, texts]) => texts.map((text) => phrase(text, meaning)));
    }),
  );

/** The first of the phrases that stands at a place, in words that nothing has used. */
export function phraseAt<Meaning>(
  tokens: readonly Token[],
  place: number,
  phrases: readonly Phrase<Meaning>[],
): Phrase<Meaning> | null {
  const stands = ({ words }: Phrase<Meaning>): boolean =>
    words.every((word, index) => {
      const token = tokens[place + index];
      return token !== undefined && !token.isUsed && token.plain === word;
    });
  return phrases.find(stands) ?? null;
}

/** Marks tokens as used. */
export function use(tokens: readonly Token[], place: number, count: number): void {
  for (const token of tokens.slice(place, place + count)) token.isUsed = true;
}
