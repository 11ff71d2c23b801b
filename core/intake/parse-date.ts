import { type DayNumber, dayNumber, isCalendarDate, isoWeekStart } from '../values/day-number.ts';
import { dateWord } from './date-words.ts';

/** A date or a span as written in words or parts; `unsupported` where it counts in another calendar. */
export type DateReading = Readonly<{ from: DayNumber; to: DayNumber }> | 'unsupported' | null;

/** What one side of a range tells; the other side fills what is null. The span is there where the side is a date by itself. */
type Parts = Readonly<{ year: number | null; month: number | null; day: number | null; span: DateReading }>;

/** Which number comes first where all three are given as numbers. */
export type NumberOrder = 'dmy' | 'mdy';

/** Years that a marketing date may have; the others are another calendar's or no year. */
export const isLikelyYear = (year: number): boolean => year >= 1900 && year <= 2199;

/** Solar or lunar Hijri and Buddhist years. */
export const isOtherCalendarYear = (year: number): boolean =>
  (year >= 1300 && year <= 1500) || (year >= 2400 && year <= 2700);

/** `26` is 2026, `85` is 1985. */
export const fullYear = (year: number): number => (year >= 100 ? year : year >= 70 ? 1900 + year : 2000 + year);

const time =
  /(?:[\s,T]|\s(?:pukul|pkl|jam|saat|godz|o|at|الساعة)\.?\s)+\d{1,2}[:٫.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?|[صم]|(?:صباح|مساء)[\p{L}\p{M}]*|öö|ös)?\s*(?:z|utc|gmt|wib|wita|wit)?\s*(?:[+-]\d{1,2}:?\d{2})?$/iu;

/** A time with points can only be told from a date after a year: `17 Agustus 2026 14.30`. */
const mayHoldTime = /:|\d{4}\D+\d{1,2}\.\d{2}/;

/** Arabic-Indic digits as ASCII, no invisible characters, plain spaces. */
export const plainDate = (text: string): string =>
  text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Reads what is no plain `2026-07-01` or `1/7/2026`: month names, months, quarters, weeks and ranges, in any of the
 * five languages. The text must have gone through plainDate.
 */
export function parseDate(text: string, asked: NumberOrder): DateReading {
  const order = evidentOrder(text) ?? asked;
  const bare = (mayHoldTime.test(text) ? text.replace(time, '') : text).replace(/\s+r\.?$/, '');
  const single = readParts(bare, order);
  if (single?.span) return single.span;
  for (const [left, right] of rangeSides(bare)) {
    const reading = joinSides(readParts(left, order), readParts(right, order));
    if (reading !== null) return reading;
  }
  return null;
}

const threeNumbers = /\b(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b/g;

/** The order that some date in the text can only have (`7/31/2026`); it then holds for all of the text. */
export function evidentOrder(text: string): NumberOrder | null {
  for (const match of text.match(threeNumbers) ?? []) {
    const [first = 0, second = 0] = match.split(/[/-]/).map(Number);
    if (second > 12 && first <= 12) return 'mdy';
    if (first > 12 && first <= 31 && second <= 12) return 'dmy';
  }
  return null;
}

const between =
  /\s+(?:[-–—−~]|to|until|till|through|ila|ile|s\/d|s\.d\.|sd|sampai|hingga|do|إلى|الى|حتى|until)\s+|\s*[–—~]\s*/iu;

/** The ways to cut a text into the two ends of a range. */
function* rangeSides(text: string): Generator<readonly [string, string]> {
  const match = between.exec(text);
  if (match) yield [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  for (const sign of ['-', '/']) {
    const at = text.indexOf(sign);
    if (at > 0 && text.indexOf(sign, at + 1) < 0) yield [text.slice(0, at), text.slice(at + 1)];
  }
}

function joinSides(left: Parts | null, right: Parts | null): DateReading {
  if (left === null || right === null) return null;
  if (left.span === 'unsupported' || right.span === 'unsupported') return 'unsupported';
  const start = spanBeside(left, right);
  const end = spanBeside(right, left);
  if (start === null || end === null) return null;
  if (start.from <= end.to) return { from: start.from, to: end.to };
  if (left.year !== null || right.year === null) return null;
  // `Dec 28 – Jan 3, 2026` begins in the year before the one that is written.
  const before = spanBeside(left, { ...right, year: right.year - 1 });
  return before === null ? null : { from: before.from, to: end.to };
}

/** A side without a year takes the other's, whatever it could mean alone (`Jul 10 – 17, 2026`). */
function spanBeside(side: Parts, other: Parts): Exclude<DateReading, 'unsupported'> {
  const own = side.span === 'unsupported' ? null : side.span;
  return own !== null && (side.year !== null || other.year === null) ? own : dayOf(fill(side, other));
}

const fill = (side: Parts, other: Parts): Parts => ({
  year: side.year ?? other.year,
  month: side.month ?? other.month,
  day: side.day,
  span: null,
});

function dayOf({ year, month, day }: Parts): Exclude<DateReading, 'unsupported'> {
  if (year === null || month === null) return null;
  if (day === null) return monthSpan(year, month);
  if (!isCalendarDate(year, month, day)) return null;
  const on = dayNumber(year, month, day);
  return { from: on, to: on };
}

const monthOfYear = /^(\d{1,2})\s?[./-]\s?(\d{4})$/;
const numeric = /^(\d{1,4})\s?([./-])\s?(\d{1,2})(?:\s?\2\s?(\d{1,4}))?\s?[.]?$/;

function readParts(text: string, order: NumberOrder): Parts | null {
  const trimmed = text.trim();
  const month = monthOfYear.exec(trimmed);
  if (month) return monthParts(Number(month[2]), Number(month[1]));
  const match = numeric.exec(trimmed) ?? numeric.exec(withoutWeekday(trimmed));
  return match ? numericParts(match, order) : wordParts(trimmed);
}

/** `Mon, 06/07/2026` without its first word, where that is a day or a particle. */
function withoutWeekday(text: string): string {
  const first = /^([\p{L}\p{M}’']+)[.,]*\s+/u.exec(text);
  const word = first ? dateWord(first[1] ?? '') : null;
  return first && (word?.is === 'filler' || word?.is === 'week') ? text.slice(first[0].length) : text;
}

function numericParts(match: RegExpExecArray, order: NumberOrder): Parts | null {
  const first = Number(match[1]);
  const second = Number(match[3]);
  const third = match[4];
  if (third === undefined) {
    if ((match[1] ?? '').length === 4) return monthParts(first, second);
    if (first > 31) return null;
    const dayFirst = match[2] === '.' || order === 'dmy' ? first <= 31 && second <= 12 : first > 12;
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return { year: null, month, day, span: null };
  }
  if ((match[1] ?? '').length === 4) return completeParts(first, second, Number(third));
  const year = fullYear(Number(third));
  if (third.length === 3) return null;
  const dayFirst = second > 12 ? false : first > 12 ? true : match[2] === '.' || order === 'dmy';
  return dayFirst ? completeParts(year, second, first) : completeParts(year, first, second);
}

function completeParts(year: number, month: number, day: number): Parts | null {
  if (isOtherCalendarYear(year)) return { year, month, day, span: 'unsupported' };
  if (!isLikelyYear(year)) return null;
  const parts = { year, month, day, span: null };
  const span = dayOf(parts);
  return span === null ? null : { ...parts, span };
}

const monthSpan = (year: number, month: number): Exclude<DateReading, 'unsupported'> =>
  month >= 1 && month <= 12
    ? { from: dayNumber(year, month, 1), to: dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1 }
    : null;

function monthParts(year: number, month: number): Parts | null {
  if (isOtherCalendarYear(year)) return { year, month, day: null, span: 'unsupported' };
  const span = isLikelyYear(year) ? monthSpan(year, month) : null;
  return span === null ? null : { year, month, day: null, span };
}

const token = /\d+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;

type Found = {
  numbers: string[];
  months: number[];
  /** How many numbers stand before the month. */
  beforeMonth: number;
  ordinals: number[];
  quarter: boolean;
  week: boolean;
  other: boolean;
};

function wordParts(text: string): Parts | null {
  const found = collect(text.match(token) ?? []);
  if (found === null) return null;
  if (found.months.length > 1) return null;
  const years = found.numbers.filter((number) => number.length === 4).map(Number);
  const [month] = found.months;
  const otherYear = years.some(isOtherCalendarYear) && (found.numbers.length > 1 || month !== undefined || found.other);
  if (otherYear || (found.other && found.numbers.length > 1 && !years.some(isLikelyYear))) {
    return { year: null, month: null, day: null, span: 'unsupported' };
  }
  if (found.other) return null;
  if (month !== undefined) return monthAndNumbers(month, found);
  if (found.quarter) return quarterParts(found);
  if (found.week) return weekParts(found.numbers);
  return found.numbers.length <= 1 || (found.numbers.length === 2 && years.length === 1)
    ? bareNumbers(found.numbers, text)
    : null;
}

function collect(tokens: readonly string[]): Found | null {
  const found: Found = {
    numbers: [],
    months: [],
    beforeMonth: 0,
    ordinals: [],
    quarter: false,
    week: false,
    other: false,
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const each = tokens[index] ?? '';
    if (/^\d/.test(each)) {
      found.numbers.push(each);
      continue;
    }
    const pair = tokens[index + 1];
    const two = pair === undefined || /^\d/.test(pair) ? null : dateWord(`${each} ${pair}`);
    const word = two ?? dateWord(each);
    if (word === null) return null;
    if (two !== null) index += 1;
    if (word.is === 'month') {
      found.months.push(word.month);
      found.beforeMonth = found.numbers.length;
    }
    if (word.is === 'ordinal') found.ordinals.push(word.ordinal);
    else if (word.is === 'quarter') found.quarter = true;
    else if (word.is === 'week') found.week = true;
    else if (word.is === 'other-calendar') found.other = true;
  }
  return found;
}

function monthAndNumbers(month: number, { numbers, beforeMonth }: Found): Parts | null {
  const [first, second] = numbers;
  if (first === undefined) return { year: null, month, day: null, span: null };
  if (numbers.length > 2) return null;
  if (second === undefined) {
    if (first.length === 4) return monthParts(Number(first), month);
    if (first.length > 2) return null;
    // `Jul-26` alone is a month of a year, in a range it is a day: the span serves the one, the parts the other.
    const span = first.length === 2 ? monthSpan(fullYear(Number(first)), month) : null;
    return { year: null, month, day: Number(first), span };
  }
  const yearFirst = first.length === 4;
  const year = yearFirst ? first : second;
  const day = yearFirst ? second : first;
  if (day.length > 2 || year.length === 3 || year.length === 1) return null;
  if (year.length === 2 && beforeMonth === 2) return null;
  return completeParts(fullYear(Number(year)), month, Number(day));
}

function quarterParts({ numbers, ordinals }: Found): Parts | null {
  const [year, rest] = splitYear(numbers);
  const quarter = ordinals[0] ?? rest;
  if (year === null || quarter === undefined || quarter < 1 || quarter > 4) return null;
  const first = monthSpan(year, quarter * 3 - 2);
  const last = monthSpan(year, quarter * 3);
  return first && last ? { year, month: null, day: null, span: { from: first.from, to: last.to } } : null;
}

function weekParts(numbers: readonly string[]): Parts | null {
  const [year, week] = splitYear(numbers);
  if (year === null || week === undefined || week < 1 || week > 53) return null;
  const from = isoWeekStart(year, week);
  if (week === 53 && from >= isoWeekStart(year + 1, 1)) return null;
  return { year, month: null, day: null, span: { from, to: from + 6 } };
}

function splitYear(numbers: readonly string[]): readonly [number | null, number | undefined] {
  const at = numbers.findIndex((number) => number.length === 4);
  if (numbers.length > 2) return [null, undefined];
  if (at >= 0) {
    const year = Number(numbers[at]);
    const rest = numbers[1 - at];
    return [isLikelyYear(year) ? year : null, rest === undefined ? undefined : Number(rest)];
  }
  const [first, second] = numbers;
  if (first === undefined || second?.length !== 2) return [null, undefined];
  return [fullYear(Number(second)), Number(first)];
}

/** One side of a range: `1`, or `7, 2026`. A lone number is no date. */
function bareNumbers(numbers: readonly string[], text: string): Parts | null {
  if (/[./-]/.test(text)) return null;
  const [first, second] = numbers;
  if (first === undefined) return null;
  if (second === undefined)
    return first.length <= 2 ? { year: null, month: null, day: Number(first), span: null } : null;
  if (first.length > 2) return null;
  return { year: Number(second), month: null, day: Number(first), span: null };
}
