import type { NumberReader } from './numbers.ts';
import { phraseAt, phrasesByMeaning, phrasesOf, type Token, use } from './phrases.ts';

/** Day, week and so on, as they stand after a number. */
export const spanPhrases = phrasesByMeaning((words) => words.spans);

/** Words that say after a number how long something lasts: `30 günlük` is no rhythm. */
export const lengthPhrases = phrasesOf((words) => words.lengths);

const countPhrases = phrasesByMeaning((words) => words.counts);

/** A number or a counting word at a place, and how many tokens it takes; 1 in no tokens where there is none. */
export function countAt(
  tokens: readonly Token[],
  place: number,
  reader: NumberReader,
): readonly [count: number, length: number] {
  const token = tokens[place];
  const number = token?.isNumber ? reader.read(token.text) : null;
  if (number !== null) return [number.value, 1];
  const word = phraseAt(tokens, place, countPhrases);
  return word === null ? [1, 0] : [Number(word.meaning), word.words.length];
}

/** The first number that counts something; `30-day`, `30 günlük` and `2-3` do not. */
export function countOf(text: string, tokens: readonly Token[], reader: NumberReader): number | null {
  const isGlued = ({ start, end }: Token): boolean =>
    /[-–]/.test(text.charAt(end)) || /[-–%$€£₺]/.test(text.charAt(start - 1)) || /^\s?[%٪]/.test(text.slice(end));
  const isLength = (place: number): boolean =>
    phraseAt(tokens, place, spanPhrases) !== null || phraseAt(tokens, place, lengthPhrases) !== null;
  for (const [place, token] of tokens.entries()) {
    if (!token.isNumber || token.isUsed || isGlued(token) || isLength(place + 1)) continue;
    const number = reader.read(token.text);
    if (number === null) continue;
    token.isUsed = true;
    return number.value;
  }
  const free = tokens.findIndex(({ isUsed, plain }) => !isUsed && plain !== '');
  for (let place = 0; place < tokens.length; place += 1) {
    const word = phraseAt(tokens, place, countPhrases);
    // `a` and `bir` count only where the text begins: elsewhere they are articles.
    if (word === null || (word.meaning === '1' && place !== free)) continue;
    use(tokens, place, word.words.length);
    return Number(word.meaning);
  }
  return null;
}
