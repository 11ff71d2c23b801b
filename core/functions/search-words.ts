import { foldText } from '../values/fold.ts';

/** Arabic words carry their article, and what goes before it, as a prefix. */
const arabicPrefix = /^(?:وال|بال|كال|فال|ال|لل)(?=\p{L}{2})/u;

/** Words that only join others, in all languages, folded. */
const joining = new Set(
  (
    'a an the of is are it its my our we will do does did how much many to in on for per by from with and or ' +
    've ile bir bu icin ne kac mi de da yang ke di dan dari per untuk apa ini itu na z ze w we do od i lub za jak czy ' +
    'على من الى إلى في عن كم هل ما مع لكل'
  ).split(' '),
);

/**
 * The words of a text as searches compare them: folded, without signs, Arabic articles and words that only join others;
 * a text of nothing else keeps them.
 */
export function searchWords(text: string): readonly string[] {
  const all = foldText(text)
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '');
  const telling = all.filter((word) => !joining.has(word));
  return (telling.length > 0 ? telling : all).map((word) => word.replace(arabicPrefix, ''));
}

/** The shortest words that inflect, contain others, and are misspelt: below, two words are simply different. */
const SHORTEST_STEM = 4;

/** The share of a word that its inflected forms have in common, and the most letters that an ending takes. */
const STEM_SHARE = 0.5;
const LONGEST_ENDING = 4;

/** How well a typed word fits a known one, from 0 to 1: the same, its beginning, another form of it, misspelt. */
export function wordFit(typed: string, known: string): number {
  if (typed === known) return 1;
  const [shorter, longer] = typed.length < known.length ? [typed, known] : [known, typed];
  if (known.startsWith(typed)) return typed.length < 2 ? 0.2 : 0.5 + (0.4 * typed.length) / known.length;
  if (shorter.length < SHORTEST_STEM) return 0;
  const common = commonStart(typed, known);
  const isInflected = common >= SHORTEST_STEM && common >= STEM_SHARE * longer.length;
  if (isInflected && longer.length - common <= LONGEST_ENDING) return 0.2 + (0.6 * common) / longer.length;
  if (longer.includes(shorter)) return 0.35;
  return misspeltFit(typed, known);
}

const LONG_WORD = 8;

/** One slip in a word, or two in a long one that begins right. */
function misspeltFit(typed: string, known: string): number {
  const difference = Math.abs(typed.length - known.length);
  if (difference > 2) return 0;
  let start = 0;
  while (start < typed.length && typed.charCodeAt(start) === known.charCodeAt(start)) start += 1;
  let [end, knownEnd] = [typed.length, known.length];
  while (end > start && knownEnd > start && typed.charCodeAt(end - 1) === known.charCodeAt(knownEnd - 1)) {
    end -= 1;
    knownEnd -= 1;
  }
  // Most words that are compared have little in common.
  if (start < 2 && (end - start > 2 || knownEnd - start > 2)) return 0;
  const [slip, meant] = [typed.slice(start, end), known.slice(start, knownEnd)];
  if (slip.length <= 1 && meant.length <= 1) return 0.65;
  if (slip.length === 2 && slip[0] === meant[1] && slip[1] === meant[0] && meant.length === 2) return 0.65;
  const isLong = Math.min(typed.length, known.length) >= LONG_WORD && start >= 2;
  return isLong && editDistance(slip, meant) <= 2 ? 0.45 : 0;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** Letters to add, drop or change. */
function editDistance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (last[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
      next.push(Math.min((last[column] as number) + 1, (next[column - 1] as number) + 1, changed));
    }
    last = next;
  }
  return last[b.length] as number;
}
