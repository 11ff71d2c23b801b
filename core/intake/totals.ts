import { foldText } from '../values/fold.ts';
import { languages } from '../values/language.ts';
import { intakeLanguages } from './languages.ts';
import { isMissing } from './missing.ts';
import type { RawCell } from './options.ts';

const fold = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim();

const words = new Set(languages.flatMap((language) => intakeLanguages[language].words.totals.map(fold)));
const longest = Math.max(...[...words].map((word) => word.length));
const ends = /[\s:：()[\]–—-]+/;
const firstWords = new Set([...words].map((word) => word.split(ends)[0] ?? ''));
const lastWords = new Set([...words].map((word) => word.split(ends).pop() ?? ''));
const partial = new RegExp(
  `^(?:${[...words].filter((word) => /^sub|^ara |^alt |posredni|czesciow|فرعي/.test(word)).join('|')}) `,
);

/** Whether a row's first words make it a totals row: surely, not at all, or only if its numbers are sums too. */
export type TotalsVerdict = 'yes' | 'no' | 'perhaps';

/**
 * What a cell tells that heads a row: `Total`, `Toplam:`, `Total - Search`, `Total (3 rows)`, `Subtotal Search` head
 * totals rows; `Total recall` and `Search total` may be somebody's campaign.
 */
export function totalsVerdict(text: string): TotalsVerdict {
  const trimmed = text.trim();
  const begins = isKnownWord(firstWords, knownFirst, firstWord(trimmed));
  if (!begins && !isKnownWord(lastWords, knownLast, lastWord(trimmed))) return 'no';
  const label = fold(trimmed.slice(0, longest + 8));
  if (begins && (words.has(cutLabel(label)) || partial.test(label))) return 'yes';
  return holdsTotalsWord(trimmed.length <= longest + 8 ? label : fold(trimmed)) ? 'perhaps' : 'no';
}

/** Words that labels begin and end with repeat: each is folded once. */
const knownFirst = new Map<string, boolean>();
const knownLast = new Map<string, boolean>();

function isKnownWord(among: ReadonlySet<string>, known: Map<string, boolean>, word: string): boolean {
  let verdict = known.get(word);
  if (verdict === undefined) {
    verdict = among.has(fold(word));
    if (known.size < 5000) known.set(word, verdict);
  }
  return verdict;
}

const otherEnds = new Set([...'–—：'].map((sign) => sign.charCodeAt(0)));

const isEnd = (code: number): boolean =>
  code <= 32 ||
  (code >= 40 && code <= 41) ||
  code === 45 ||
  code === 58 ||
  code === 91 ||
  code === 93 ||
  code === 160 ||
  otherEnds.has(code);

function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && !isEnd(text.charCodeAt(end))) end += 1;
  return text.slice(0, end);
}

function lastWord(text: string): string {
  let end = text.length;
  while (end > 0 && isEnd(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && !isEnd(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

/** A label up to its colon, dash or bracket. */
const cutLabel = (label: string): string =>
  (/^(.+?)(?:\s*[:：([]|\s+[-–—]+(?=\s|$)|[-–—]+(?=\s|$))/.exec(label)?.[1] ?? label).trim();

/** Whether a label of several words begins or ends with words for totals. */
function holdsTotalsWord(label: string): boolean {
  for (let at = label.indexOf(' '); at > 0; at = label.indexOf(' ', at + 1)) {
    if (words.has(label.slice(0, at)) || words.has(label.slice(at + 1))) return true;
  }
  return false;
}

/** Judges rows by their first words. Labels repeat, so each is judged once. */
export function totalsDetector(headerWidth: number): (row: readonly RawCell[]) => TotalsVerdict {
  const known = new Map<string, TotalsVerdict>();
  return (row) => {
    for (let index = 0; index < row.length; index += 1) {
      const cell = row[index];
      if (cell === null || cell === undefined || cell === '') continue;
      if (typeof cell !== 'string') return 'no';
      const code = cell.charCodeAt(0);
      if (code >= 48 && code <= 57) return 'no';
      let verdict = known.get(cell);
      if (verdict === undefined) {
        if (isMissing(cell.trim())) continue;
        verdict = totalsVerdict(cell);
        if (known.size < 5000) known.set(cell, verdict);
      }
      return verdict === 'perhaps' && index === 0 && headerWidth > 1 && standsAlone(row) ? 'yes' : verdict;
    }
    return 'no';
  };
}

/** Whether all cells but the first of several are blank: `Total leads: 25` under a list of leads. */
const standsAlone = (row: readonly RawCell[]): boolean =>
  row.every((cell, index) => index === 0 || cell === null || cell === undefined || String(cell).trim() === '');
