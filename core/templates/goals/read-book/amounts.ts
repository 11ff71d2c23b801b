import type { NumberReader, WrittenNumber } from './numbers.ts';
import { plainWords, wordsOf } from './words.ts';

/** A number within a text. */
export type Amount = Readonly<{ number: WrittenNumber; start: number; end: number }>;

const piece = /[\p{L}\p{M}]+|\p{Nd}(?:[\p{Nd}.,٫٬]*\p{Nd})?|[^\p{L}\p{M}\p{Nd}\s]/gu;

const MOST_PIECES = 60;
/** A sign, a currency, groups of digits, a magnitude: no number takes more pieces. */
const WIDEST = 8;

/** Every number in a text, each with the signs, the currency and the magnitude that belong to it. */
export function amountsIn(text: string, reader: NumberReader): readonly Amount[] {
  const places = placesOf(text).slice(0, MOST_PIECES);
  const amounts: Amount[] = [];
  for (let first = 0; first < places.length; first += 1)
    for (let last = Math.min(places.length, first + WIDEST) - 1; last >= first; last -= 1) {
      const start = (places[first] as Place).start;
      const end = (places[last] as Place).end;
      const written = text.slice(start, end);
      if (!/\p{Nd}/u.test(written) || isTornOff(text, start, end)) continue;
      const number = reader.read(written);
      if (number === null) continue;
      amounts.push({ number, start, end });
      first = last;
      break;
    }
  return amounts;
}

type Place = Readonly<{ start: number; end: number }>;

function placesOf(text: string): readonly Place[] {
  const places: Place[] = [];
  text.replace(piece, (found, start: number) => {
    places.push({ start, end: start + found.length });
    return found;
  });
  return places;
}

/**
 * A number within a name (`Q4`) is none, a hyphen between a number and a word no minus (`3-fold`, `Q-3`), and brackets
 * after a word no loss (`CPC (3.50)`).
 */
function isTornOff(text: string, start: number, end: number): boolean {
  const opening = text.charAt(start);
  if (/\p{Nd}/u.test(opening) && /[a-wyz]/i.test(text.charAt(start - 1))) return true;
  if (/[-–—]/.test(text.charAt(end - 1))) return true;
  if (opening === '(') return start > 0;
  return /[-–—]/.test(opening) && start > 0 && /[\p{L}\p{Nd}]/u.test(text.charAt(start - 1));
}

/** A way from one value to another, as `from 3.50 to 0.50` says it. */
export type FromTo = Readonly<{
  from: WrittenNumber;
  to: WrittenNumber;
  /** More than two numbers with `to` between them says so: a range of numbers looks like that too. */
  isCertain: boolean;
  before: string;
  after: string;
}>;

const fromWords = wordsOf('from');
const towardWords = wordsOf('toward');
const fromSuffixes = wordsOf('fromSuffixes');
const towardSuffixes = wordsOf('towardSuffixes');

const startsWithWord = (text: string, words: readonly string[]): string | null =>
  words.find((word) => ` ${text} `.startsWith(` ${word} `)) ?? null;

const endsWithWord = (text: string, words: readonly string[]): string | null =>
  words.find((word) => ` ${text} `.endsWith(` ${word} `)) ?? null;

/** Reads `from 3.50 to 0.50`, `3,50 zł → 0,50 zł` and `3,50’den 0,50’ye` out of a text; null where it says no such thing. */
export function fromTo(text: string, amounts: readonly Amount[]): FromTo | null {
  for (let place = 1; place < amounts.length; place += 1) {
    const from = amounts[place - 1] as Amount;
    const to = amounts[place] as Amount;
    const raw = text.slice(from.end, to.start);
    const between = plainWords(raw);
    const before = plainWords(text.slice(0, from.start));
    const after = plainWords(text.slice(to.end));
    const opening = endsWithWord(before, fromWords);
    const isArrow = /^\s*(?:→|⇒|➔|=>|->|–>|>)\s*$/.test(raw);
    const isSuffixed = fromSuffixes.includes(between) && startsWithWord(after, towardSuffixes) !== null;
    if (!isArrow && !isSuffixed && !towardWords.includes(between)) continue;
    return {
      from: from.number,
      to: to.number,
      isCertain: isArrow || isSuffixed || opening !== null,
      before: opening === null ? before : before.slice(0, -opening.length).trim(),
      after: isSuffixed ? after.split(' ').slice(1).join(' ') : after,
    };
  }
  return null;
}
