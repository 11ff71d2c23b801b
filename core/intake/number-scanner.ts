import type { Language } from '../values/language.ts';
import { isErrorValue, isMissing } from './missing.ts';
import { affixReader, type NumberAffix } from './number-affix.ts';

/** What a cell alone tells about how its number is written. The low four bits of a scan. */
export const NumberKind = {
  notANumber: 0,
  missing: 1,
  errorValue: 2,
  /** Digits only, or a number that came typed. */
  plain: 3,
  decimalPoint: 4,
  decimalComma: 5,
  /** `1.234`: a decimal point or a grouping one. The value is the grouped reading, before a percent sign counts. */
  eitherPoint: 6,
  eitherComma: 7,
  groupedByPoint: 8,
  groupedByComma: 9,
  /** Grouped by spaces or apostrophes, or in Arabic signs: says nothing about point and comma. */
  neutral: 10,
  /** A leading zero or more than 15 digits: a key, unless the column is known to hold numbers. */
  key: 11,
} as const;

/** The grouping sign: bits 4 to 6 of a scan. */
export const groupSigns = ['', '.', ',', ' ', "'", '٬'] as const;

export const NumberFlag = {
  decimals: 128,
  percent: 256,
  money: 512,
  arabicDigits: 1024,
  fraction: 2048,
  /** Shortened with an `M` that may be a million or a thousand millions. */
  openMagnitude: 4096,
} as const;

const GROUP_SHIFT = 4;
const DECIMAL_SIGN = 6;
const powers = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const exponential = /^([+-]?\d+)(?:([.,])(\d+))?[eE]([+-]?\d{1,3})$/;

/** Reads cells one by one into flags and a value, without deciding yet what a point or a comma means. */
export class NumberScanner {
  /** The value of the last scan; a percent is a fraction already, save where the reading is open. */
  value = 0;
  /** Currency of the last scan: ISO code, or empty; only with NumberFlag.money. */
  currency = '';

  private readonly readAffix: (text: string, suffix: boolean) => NumberAffix | null;
  private readonly prefixes = new Map<string, NumberAffix | null>();
  private readonly suffixes = new Map<string, NumberAffix | null>();
  private group = 0;
  private mantissa = 0;
  private decimals = 0;
  private arabic = false;

  constructor(language: Language) {
    this.readAffix = affixReader(language);
  }

  /** Kind and flags of a cell. The first loop handles what most cells are: digits with at most one point or comma. */
  scan(text: string): number {
    const length = text.length;
    const start = text.charCodeAt(0) === 45 ? 1 : 0;
    let mantissa = 0;
    let at = -1;
    let code = 0;
    for (let index = start; index < length; index += 1) {
      const each = text.charCodeAt(index);
      if (each >= 48 && each <= 57) mantissa = mantissa * 10 + (each - 48);
      else if ((each === 46 || each === 44) && at < 0) {
        at = index;
        code = each;
      } else return this.scanSlowly(text);
    }
    const digits = length - start - (at < 0 ? 0 : 1);
    if (digits === 0 || digits > 15) return this.scanSlowly(text);
    const leadingZero = text.charCodeAt(start) === 48;
    if (at < 0) {
      this.value = start === 1 ? 0 - mantissa : mantissa;
      return leadingZero && digits > 1 ? NumberKind.key : NumberKind.plain;
    }
    const after = length - at - 1;
    const before = at - start;
    if (after === 0) return this.scanSlowly(text);
    if (after === 3 && before >= 1 && before <= 3 && !leadingZero) {
      this.value = start === 1 ? 0 - mantissa : mantissa;
      return code === 46 ? NumberKind.eitherPoint : NumberKind.eitherComma;
    }
    const value = mantissa / (powers[after] as number);
    this.value = start === 1 ? 0 - value : value;
    return (
      (code === 46 ? NumberKind.decimalPoint : NumberKind.decimalComma) | NumberFlag.decimals | fractionFlag(value)
    );
  }

  private scanSlowly(raw: string): number {
    const text = raw.trim();
    let start = 0;
    while (start < text.length && !isDigit(text.charCodeAt(start))) start += 1;
    if (start === text.length || text.charCodeAt(0) === 35) {
      if (isMissing(text)) return NumberKind.missing;
      return isErrorValue(text) ? NumberKind.errorValue : NumberKind.notANumber;
    }
    if (start > 12) return NumberKind.notANumber;
    let end = text.length;
    while (!isDigit(text.charCodeAt(end - 1))) end -= 1;
    if (text.length - end > 14) return NumberKind.notANumber;
    if (startsWithSeparator(text, start)) start -= 1;
    const prefix = cached(this.prefixes, start === 0 ? '' : text.slice(0, start), false, this.readAffix);
    if (prefix === null) return NumberKind.notANumber;
    const suffix = cached(this.suffixes, end === text.length ? '' : text.slice(end), true, this.readAffix);
    if (suffix === null) return NumberKind.notANumber;
    return this.join(text, start, end, prefix, suffix);
  }

  private join(text: string, start: number, end: number, prefix: NumberAffix, suffix: NumberAffix): number {
    const negative = (prefix.minus ? 1 : 0) + (suffix.minus ? 1 : 0) + (prefix.open ? 1 : 0);
    if (prefix.open !== suffix.close || negative > 1) return NumberKind.notANumber;
    if ((prefix.percent && suffix.percent) || (prefix.currency !== null && suffix.currency !== null)) {
      return NumberKind.notANumber;
    }
    const percent = prefix.percent || suffix.percent;
    const currency = prefix.currency ?? suffix.currency;
    if (percent && currency !== null) return NumberKind.notANumber;
    let kind = this.scanBody(text, start, end);
    if (kind === NumberKind.notANumber) {
      kind = this.scanExponential(text.slice(start, end));
      if (kind === NumberKind.notANumber) return kind;
    }
    if (prefix.plus && kind === NumberKind.plain && this.mantissa >= 1e9) return NumberKind.notANumber;
    if (kind === NumberKind.key && (percent || currency !== null) && this.mantissa < 1e15) kind = NumberKind.plain;
    const open = kind === NumberKind.eitherPoint || kind === NumberKind.eitherComma;
    const scale = open ? 0 : this.decimals + (percent ? 2 : 0);
    const factor = suffix.openMagnitude && currency === 'IDR' ? 1e9 : suffix.magnitude;
    const size = (this.mantissa * factor) / (powers[scale] ?? 10 ** scale);
    this.value = negative === 1 ? 0 - size : size;
    this.currency = currency ?? '';
    return (
      kind |
      (this.group << GROUP_SHIFT) |
      (this.decimals > 0 && !open ? NumberFlag.decimals : 0) |
      (percent ? NumberFlag.percent : 0) |
      (currency === null ? 0 : NumberFlag.money) |
      (this.arabic ? NumberFlag.arabicDigits : 0) |
      (suffix.openMagnitude ? NumberFlag.openMagnitude : 0) |
      fractionFlag(size)
    );
  }

  /** Digits and separators only. Grouping must be well formed: threes, or the Indian twos before a last three. */
  private scanBody(text: string, start: number, end: number): number {
    let mantissa = 0;
    let digits = 0;
    let run = 0;
    let first = 0;
    let group = 0;
    let last = 0;
    let separators = 0;
    let threes = true;
    let twos = true;
    let before = 0;
    this.arabic = false;
    this.group = 0;
    this.decimals = 0;
    for (let index = start; index < end; index += 1) {
      const code = text.charCodeAt(index);
      const digit = digitOf(code);
      if (digit >= 0) {
        if (code > 57) this.arabic = true;
        mantissa = mantissa * 10 + digit;
        digits += 1;
        run += 1;
        continue;
      }
      const sign = separatorOf(code);
      if (sign === 0) return NumberKind.notANumber;
      if (separators === 0) {
        first = run;
        group = sign;
      } else {
        if (last !== group) return NumberKind.notANumber;
        if (separators > 1 && before !== 2) twos = false;
        if (separators > 1 && before !== 3) threes = false;
        before = run;
      }
      last = sign;
      separators += 1;
      run = 0;
    }
    this.mantissa = mantissa;
    if (digits > 15) {
      if (separators === 0) return NumberKind.key;
      this.mantissa = Number(asciiDigits(text.slice(start, end)));
    }
    const leadingZero = digitOf(text.charCodeAt(start)) === 0;
    if (separators === 0) return leadingZero && digits > 1 ? NumberKind.key : NumberKind.plain;
    if (separators === 1) return this.oneSeparator(last, first, run, leadingZero);
    const decimal = last !== group;
    // The lengths between separators: `before` is the last whole group, the run after it a decimal part or a group.
    const ending = decimal ? before : run;
    if (!decimal && before !== 2) twos = false;
    if (!decimal && before !== 3) threes = false;
    const wellFormed =
      !leadingZero && ending === 3 && first >= 1 && ((threes && first <= 3) || (twos && first <= 2 && isIndian(group)));
    if (!wellFormed || group === DECIMAL_SIGN || (decimal && last >= 3 && last !== DECIMAL_SIGN))
      return NumberKind.notANumber;
    this.group = group;
    if (decimal) this.decimals = run;
    if (group === 1)
      return last === 1 || last === 2 || last === DECIMAL_SIGN ? NumberKind.groupedByPoint : NumberKind.notANumber;
    if (group === 2) return NumberKind.groupedByComma;
    if (!decimal || last === DECIMAL_SIGN) return NumberKind.neutral;
    return last === 1 ? NumberKind.decimalPoint : NumberKind.decimalComma;
  }

  private oneSeparator(sign: number, before: number, after: number, leadingZero: boolean): number {
    const couldGroup = after === 3 && before >= 1 && before <= 3 && !leadingZero;
    if (sign === DECIMAL_SIGN || (sign <= 2 && !couldGroup)) {
      this.decimals = after;
      if (sign === DECIMAL_SIGN) return NumberKind.neutral;
      return sign === 1 ? NumberKind.decimalPoint : NumberKind.decimalComma;
    }
    if (!couldGroup) return NumberKind.notANumber;
    if (sign <= 2) return sign === 1 ? NumberKind.eitherPoint : NumberKind.eitherComma;
    this.group = sign;
    return NumberKind.neutral;
  }

  private scanExponential(text: string): number {
    const match = exponential.exec(text);
    if (!match) return NumberKind.notANumber;
    this.mantissa = Number(`${match[1]}.${match[3] ?? '0'}e${match[4]}`);
    if (!Number.isFinite(this.mantissa)) return NumberKind.notANumber;
    this.group = 0;
    this.decimals = 0;
    if (match[2] === undefined) return NumberKind.plain;
    return match[2] === '.' ? NumberKind.decimalPoint : NumberKind.decimalComma;
  }
}

/** Pairs of digits are grouped by commas only. */
const isIndian = (group: number): boolean => group === 2 || group === 5;

function cached(
  cache: Map<string, NumberAffix | null>,
  text: string,
  suffix: boolean,
  read: (text: string, suffix: boolean) => NumberAffix | null,
): NumberAffix | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const affix = read(text, suffix);
  if (cache.size < 2000) cache.set(text, affix);
  return affix;
}

const fractionFlag = (value: number): number => (value === Math.floor(value) ? 0 : NumberFlag.fraction);

const isDigit = (code: number): boolean => digitOf(code) >= 0;

function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  return -1;
}

/** Index into groupSigns, 6 for the Arabic decimal sign, 0 for anything else. */
function separatorOf(code: number): number {
  if (code === 46) return 1;
  if (code === 44) return 2;
  if (code === 32 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x3000)
    return 3;
  if (code === 39 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0xb4) return 4;
  if (code === 0x66c || code === 0x60c) return 5;
  return code === 0x66b ? DECIMAL_SIGN : 0;
}

/** `.5` and `$.50` begin with their point; `Rp.500` has it in the sign. */
function startsWithSeparator(text: string, digit: number): boolean {
  const sign = digit > 0 ? separatorOf(text.charCodeAt(digit - 1)) : 0;
  if (sign !== 1 && sign !== 2 && sign !== DECIMAL_SIGN) return false;
  return digit === 1 || !/\p{L}/u.test(text.charAt(digit - 2));
}

function asciiDigits(text: string): string {
  let out = '';
  for (let index = 0; index < text.length; index += 1) {
    const digit = digitOf(text.charCodeAt(index));
    if (digit >= 0) out += String(digit);
  }
  return out;
}
