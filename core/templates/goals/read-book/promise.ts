import type { CommitmentPeriod } from '../../../goals/model/commitment.ts';
import { amountsIn, fromTo } from './amounts.ts';
import { countAt, countOf, lengthPhrases, spanPhrases } from './counts.ts';
import type { NumberReader } from './numbers.ts';
import { phraseAt, phrasesByMeaning, phrasesOf, type Token, tokensOf, use } from './phrases.ts';

/** What a text about a commitment says of how much and how often; null where it says nothing of it. */
export type PromiseParts = Readonly<{
  count: number | null;
  per: CommitmentPeriod | null;
  /** What it is for each of, in the words of the text. */
  of: string | null;
  withinDays: number | null;
  way: Readonly<{ from: number; to: number }> | null;
  /** The words before a way, which may name what is measured. */
  measured: string;
  /** Whether the text says nothing else. */
  isBare: boolean;
}>;

const everyPhrases = phrasesByMeaning((words) => words.every);
const twoSpanPhrases = phrasesByMeaning((words) => words.twoSpans);
const withinPhrases = phrasesOf((words) => words.within);
const afterSpan = phrasesOf((words) => words.withinAfter);
const forEachPhrases = phrasesOf((words) => words.forEach);
const forEachAfter = phrasesOf((words) => words.forEachAfter);
/** What ends a phrase that began before: `için` alone is for no each. */
const forEachClosing = phrasesOf((words) => words.forEachClosing);

/** How long people mean by them. */
const daysOf = { hour: 1 / 24, day: 1, week: 7, month: 30, quarter: 91 } as const;

const MOST_WORDS_OF = 6;

/** Reads `2 posts a month`, `3 clips for each post, within 2 weeks` and `cost per click from 3.50 to 0.50`, in any language. */
export function promiseIn(text: string, reader: NumberReader): PromiseParts {
  const amounts = amountsIn(text, reader);
  const way = fromTo(text, amounts);
  const tokens = tokensOf(text);
  const withinDays = withinOf(tokens, reader);
  const per = periodOf(tokens);
  const of = per === null ? forEachOf(text, tokens) : null;
  const count = countOf(text, tokens, reader);
  return {
    count,
    per,
    of,
    withinDays,
    way: way?.isCertain ? { from: way.from.value, to: way.to.value } : null,
    measured: way?.before ?? '',
    isBare: tokens.every(({ isUsed, plain, isNumber }) => isUsed || (plain === '' && !isNumber)),
  };
}

const at = (tokens: readonly Token[], place: number): Token | null => tokens[place] ?? null;

/** `within 2 weeks`, `خلال أسبوعين`, `2 hafta içinde`. */
function withinOf(tokens: readonly Token[], reader: NumberReader): number | null {
  for (let place = 0; place < tokens.length; place += 1) {
    const before = phraseAt(tokens, place, withinPhrases);
    const start = place + (before?.words.length ?? 0);
    const two = before === null ? null : phraseAt(tokens, start, twoSpanPhrases);
    if (two !== null) {
      use(tokens, place, start - place + two.words.length);
      return 2 * daysOf[two.meaning];
    }
    const [count, length] = countAt(tokens, start, reader);
    const span = phraseAt(tokens, start + length, spanPhrases);
    if (span === null) continue;
    const end = start + length + span.words.length;
    const after = phraseAt(tokens, end, afterSpan);
    if (before === null && (after === null || length === 0)) continue;
    use(tokens, place, end - place + (after?.words.length ?? 0));
    return count * daysOf[span.meaning];
  }
  return null;
}

/** `a month`, `/month`, `ayda`, `miesięcznie`. */
function periodOf(tokens: readonly Token[]): CommitmentPeriod | null {
  for (let place = 0; place < tokens.length; place += 1) {
    const every = phraseAt(tokens, place, everyPhrases);
    const isSlash = at(tokens, place)?.text === '/';
    const span = isSlash ? phraseAt(tokens, place + 1, spanPhrases) : null;
    const found = every ?? span;
    const isLength = at(tokens, place - 1)?.isNumber && phraseAt(tokens, place, lengthPhrases) !== null;
    if (found === null || found.meaning === 'hour' || isLength) continue;
    use(tokens, place, found.words.length + (every === null ? 1 : 0));
    return found.meaning;
  }
  return null;
}

/** `for each post`, `her yazı için`, `yazı başına`. */
function forEachOf(text: string, tokens: readonly Token[]): string | null {
  for (let place = 0; place < tokens.length; place += 1) {
    const before = phraseAt(tokens, place, forEachPhrases);
    if (before !== null) {
      const start = place + before.words.length;
      let end = start;
      while (end < tokens.length && end - start < MOST_WORDS_OF && belongs(tokens, end)) end += 1;
      if (end === start) continue;
      const closing = phraseAt(tokens, end, forEachClosing)?.words.length ?? 0;
      const of = text.slice(tokens[start]?.start, tokens[end - 1]?.end);
      use(tokens, place, end - place + closing);
      return of;
    }
    const after = phraseAt(tokens, place, forEachAfter);
    const word = at(tokens, place - 1);
    if (after === null || word === null || word.plain === '' || word.isUsed) continue;
    use(tokens, place - 1, 1 + after.words.length);
    return word.text;
  }
  return null;
}

/** Whether a word still belongs to what something is for each of: up to a comma, a number or the closing word. */
function belongs(tokens: readonly Token[], place: number): boolean {
  const token = at(tokens, place);
  if (token === null || token.isUsed || token.isNumber) return false;
  if (phraseAt(tokens, place, forEachClosing) !== null || phraseAt(tokens, place, withinPhrases) !== null) return false;
  return !/[,;.:،؛()]/.test(token.text);
}
