import { dayNumber, daysInMonth, isCalendarDate } from '../values/day-number.ts';
import { isErrorValue, isMissing } from './missing.ts';
import { evidentOrder, fullYear, isLikelyYear, isOtherCalendarYear, parseDate, plainDate } from './parse-date.ts';

/** What a cell alone tells about its date. */
export const DateKind = {
  notADate: 0,
  missing: 1,
  errorValue: 2,
  /** Reads in one way only: ISO, a month name, day and month equal. */
  fixed: 3,
  /** `03/04/2026`: day first or month first. */
  either: 4,
  dayFirst: 5,
  monthFirst: 6,
  /** A Hijri or Buddhist date. */
  otherCalendar: 7,
} as const;

/** Serial numbers of spreadsheets that a date column may hold: the years 1954 to 2119. */
export const isDateSerial = (value: number): boolean => value >= 20_000 && value < 80_001;

/** Reads cells one by one into a kind and both readings, without deciding yet whether day or month comes first. */
export class DateScanner {
  /** The reading where day comes first, or the only one. */
  dayFirst = 0;
  /** The reading where month comes first, or the only one. */
  monthFirst = 0;

  /** The column is known to hold dates: serials and `20260701` count. */
  private readonly dateColumn: boolean;
  private readonly cache = new Map<string, readonly [kind: number, dayFirst: number, monthFirst: number]>();
  private readonly monthStarts = new Map<number, number>();

  constructor(dateColumn: boolean) {
    this.dateColumn = dateColumn;
  }

  scan(text: string): number {
    const kind = this.scanNumbers(text);
    if (kind >= 0) return kind;
    const known = this.cache.get(text);
    if (known !== undefined) {
      this.dayFirst = known[1];
      this.monthFirst = known[2];
      return known[0];
    }
    const read = this.scanSlowly(text);
    if (this.cache.size < 50_000) this.cache.set(text, [read, this.dayFirst, this.monthFirst]);
    return read;
  }

  /** Three numbers with one kind of separator, and perhaps a time after them; -1 for anything else. */
  private scanNumbers(text: string): number {
    const { length } = text;
    if (length < 6) return -1;
    let part = 0;
    let first = 0;
    let second = 0;
    let value = 0;
    let digits = 0;
    let firstDigits = 0;
    let separator = 0;
    let index = 0;
    for (; index < length; index += 1) {
      const code = text.charCodeAt(index);
      if (code >= 48 && code <= 57) {
        value = value * 10 + (code - 48);
        digits += 1;
        if (digits > 4) return -1;
        continue;
      }
      if (digits === 0) return -1;
      if (part === 2) break;
      if (code !== 45 && code !== 47 && code !== 46) return -1;
      if (part === 0) {
        separator = code;
        first = value;
        firstDigits = digits;
      } else {
        if (code !== separator || digits > 2) return -1;
        second = value;
      }
      part += 1;
      value = 0;
      digits = 0;
    }
    if (part !== 2 || digits === 0) return -1;
    if (index < length && !isTimeTail(text, index)) return -1;
    if (firstDigits === 4) return digits <= 2 ? this.fixed(first, second, value) : DateKind.notADate;
    if (firstDigits > 2 || (digits !== 4 && digits !== 2)) return DateKind.notADate;
    if (digits === 2 && first > 31) return this.fixed(fullYear(first), second, value);
    return this.either(first, second, digits === 2 ? fullYear(value) : value, separator === 46);
  }

  private fixed(year: number, month: number, day: number): number {
    if (isOtherCalendarYear(year)) return DateKind.otherCalendar;
    if (!isLikelyYear(year) || !isCalendarDate(year, month, day)) return DateKind.notADate;
    this.dayFirst = this.day(year, month, day);
    this.monthFirst = this.dayFirst;
    return DateKind.fixed;
  }

  /** Dotted dates have the day first everywhere. */
  private either(first: number, second: number, year: number, dotted: boolean): number {
    if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return DateKind.notADate;
    if (isOtherCalendarYear(year)) return DateKind.otherCalendar;
    if (!isLikelyYear(year)) return DateKind.notADate;
    if (first === second) return this.fixed(year, first, second);
    const dayFirst = second <= 12 && first <= daysInMonth(year, second);
    const monthFirst = !dotted && first <= 12 && second <= daysInMonth(year, first);
    if (!dayFirst && !monthFirst) return DateKind.notADate;
    this.dayFirst = dayFirst ? this.day(year, second, first) : this.day(year, first, second);
    this.monthFirst = monthFirst ? this.day(year, first, second) : this.dayFirst;
    return dayFirst && monthFirst ? DateKind.either : dayFirst ? DateKind.dayFirst : DateKind.monthFirst;
  }

  private day(year: number, month: number, day: number): number {
    const key = year * 12 + month;
    let start = this.monthStarts.get(key);
    if (start === undefined) {
      start = dayNumber(year, month, 1);
      this.monthStarts.set(key, start);
    }
    return start + day - 1;
  }

  private scanSlowly(raw: string): number {
    const trimmed = raw.trim();
    if (isMissing(trimmed)) return DateKind.missing;
    if (isErrorValue(trimmed)) return DateKind.errorValue;
    if (trimmed.length > 60) return DateKind.notADate;
    const text = plainDate(trimmed);
    if (text !== raw) {
      const kind = this.scanNumbers(text);
      if (kind >= 0) return kind;
    }
    if (this.dateColumn && /^\d+(?:[.,]\d+)?$/.test(text)) return this.scanDigits(text);
    const dayFirst = /\d/.test(text) ? parseDate(text, 'dmy') : null;
    if (dayFirst === 'unsupported') return DateKind.otherCalendar;
    if (dayFirst === null) return DateKind.notADate;
    const monthFirst = parseDate(text, 'mdy');
    this.dayFirst = dayFirst.from;
    this.monthFirst = monthFirst === null || monthFirst === 'unsupported' ? dayFirst.from : monthFirst.from;
    const evident = evidentOrder(text);
    if (evident !== null) return evident === 'dmy' ? DateKind.dayFirst : DateKind.monthFirst;
    return this.dayFirst === this.monthFirst ? DateKind.fixed : DateKind.either;
  }

  /** `20260701`, `202607` and serials, in a column of dates. */
  private scanDigits(text: string): number {
    const value = Number(text.replace(',', '.'));
    if (/^\d{8}$/.test(text)) return this.fixed(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
    if (/^\d{6}$/.test(text)) return this.fixed(Math.floor(value / 100), value % 100, 1);
    const parsed = /^\d{1,2}\.\d{4}$/.test(text) || /^\d{4}\.\d{1,2}$/.test(text) ? parseMonth(text) : null;
    if (parsed !== null) return this.fixed(parsed[0], parsed[1], 1);
    if (!isDateSerial(value)) return DateKind.notADate;
    this.dayFirst = Math.floor(value);
    this.monthFirst = this.dayFirst;
    return DateKind.fixed;
  }
}

function parseMonth(text: string): readonly [year: number, month: number] {
  const [first = '', second = ''] = text.split('.');
  return first.length === 4 ? [Number(first), Number(second)] : [Number(second), Number(first)];
}

/** What follows a date in the same cell: ` 14:30`, `T09:00:00Z`, ` 2:30 PM`. */
function isTimeTail(text: string, from: number): boolean {
  const code = text.charCodeAt(from);
  if ((code !== 32 && code !== 84) || text.length - from > 32) return false;
  let colon = false;
  for (let index = from + 1; index < text.length; index += 1) {
    const each = text.charCodeAt(index);
    if (each === 58) colon = true;
    else if (!((each >= 48 && each <= 57) || each === 46 || each === 43 || each === 90 || each === 45 || each === 32)) {
      if (!'APMapmUTCGzutc'.includes(text.charAt(index))) return false;
    }
  }
  return colon;
}
