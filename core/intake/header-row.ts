import { DateKind, DateScanner } from './date-scanner.ts';
import { isKnownHeader } from './match-fields.ts';
import { NumberKind, type NumberScanner } from './number-scanner.ts';
import type { RawCell } from './options.ts';

/** Where the header stands, and how wide the table is. Index -1: the data begins at once, or there is none. */
export type HeaderPlace = Readonly<{ index: number; firstRecord: number }>;

const LOOKED_AT = 200;
const CANDIDATES = 60;
const MOST_LABELLED = 15;

type Profile = Readonly<{ index: number; filled: number; values: number; known: number; dated: boolean }>;

/** Finds the header: the first full row of words, under whatever title, date range and blank lines come before it. */
export function findHeader(rows: readonly (readonly RawCell[])[], numbers: NumberScanner): HeaderPlace {
  const dates = new DateScanner(false);
  const profiles: Profile[] = [];
  for (let index = 0; index < rows.length && profiles.length < LOOKED_AT; index += 1) {
    const profile = profileOf(rows[index] ?? [], index, numbers, dates);
    if (profile.filled > 0) profiles.push(profile);
  }
  const needed = Math.ceil(0.6 * typicalWidth(profiles));
  const full = profiles.filter((profile) => profile.filled >= needed);
  const first = full[0] ?? profiles[0];
  if (first === undefined) return { index: -1, firstRecord: 0 };
  const { candidates, last } = untilData(withoutLabelledValues(full.slice(0, CANDIDATES)));
  let best = candidates[0];
  for (const candidate of candidates)
    if (best !== undefined && isBetter(candidate, best, candidate === last)) best = candidate;
  return best === undefined
    ? { index: -1, firstRecord: first.index }
    : { index: best.index, firstRecord: best.index + 1 };
}

/** `Period;1.7.2026;31.7.2026` is no data where a row of well-known headers and nothing else stands below it. */
function withoutLabelledValues(full: readonly Profile[]): readonly Profile[] {
  const isData = ({ values, known }: Profile): boolean => values > 0 && known < 2;
  if (full[0] === undefined || !isData(full[0])) return full;
  const header = full.findIndex(({ values, known, filled }) => values === 0 && known >= 2 && known * 2 >= filled);
  return header > 0 && header <= MOST_LABELLED ? full.slice(header) : full;
}

type Candidates = Readonly<{ candidates: readonly Profile[]; last: Profile | null }>;

/** Rows of words only, up to the first row that holds numbers or dates; `last` is the one right above such a row. */
function untilData(full: readonly Profile[]): Candidates {
  const candidates: Profile[] = [];
  for (const profile of full) {
    const isData = profile.values > 0 && profile.known < 2;
    const last = candidates[candidates.length - 1] ?? null;
    if (isData && !isMostlyWords(profile)) return { candidates, last };
    if (profile.known >= 2 || isMostlyWords(profile)) candidates.push(profile);
    if (profile.values > 0 && !profile.dated) return { candidates, last };
  }
  return { candidates, last: null };
}

const isMostlyWords = (profile: Profile): boolean => profile.values * 2 < profile.filled;

/**
 * Whether a later row is the header and the best so far only preamble. What is above the header is no data, so the
 * later row must be known for sure: data may hold words that are headers elsewhere (`Email`).
 */
function isBetter(later: Profile, best: Profile, aboveData: boolean): boolean {
  const needed = best.dated ? Math.max(best.known + 1, 2) : best.known + 2;
  if (later.known >= needed && later.known * 2 >= later.filled) return true;
  if (later.known <= best.known || best.known > 0) return false;
  return best.dated || best.filled < later.filled || (later.filled === 1 && aboveData);
}

/** The width that many rows reach: a long preamble and one row with surplus cells must not mislead. */
function typicalWidth(profiles: readonly Profile[]): number {
  const widths = profiles.map(({ filled }) => filled).sort((a, b) => b - a);
  return widths[Math.max(Math.floor(widths.length * 0.2), Math.min(1, widths.length - 1))] ?? 1;
}

function profileOf(row: readonly RawCell[], index: number, numbers: NumberScanner, dates: DateScanner): Profile {
  let filled = 0;
  let values = 0;
  let known = 0;
  let dated = false;
  for (const cell of row) {
    if (cell === null || cell === undefined) continue;
    const text = typeof cell === 'string' ? cell.trim() : cell;
    if (text === '') continue;
    filled += 1;
    if (typeof text !== 'string') values += typeof text === 'number' && !isYear(text) ? 1 : 0;
    else if (isValue(text, numbers, dates)) values += 1;
    else if (isKnownHeader(text)) known += 1;
    if (typeof text === 'string' && /\d[./-]\d|: /.test(text)) dated = true;
  }
  return { index, filled, values, known, dated };
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;

/** Numbers, whole dates and missing marks; years and months may head columns. */
function isValue(text: string, numbers: NumberScanner, dates: DateScanner): boolean {
  const kind = numbers.scan(text) & 15;
  if (kind !== NumberKind.notANumber) return !(kind === NumberKind.plain && isYear(numbers.value));
  return /\d[^\d]+\d[^\d]+\d|^\d{1,2}\D+\d{4}$/.test(text) && dates.scan(text) >= DateKind.fixed;
}
