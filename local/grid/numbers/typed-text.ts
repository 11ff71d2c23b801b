import type { Conventions } from '../../../core/locales/locale.ts';
import { dayNumber, isCalendarDate, isoDate } from '../../../core/values/day-number.ts';

/** What is left of a typed text once digits and separators of Arabic keyboards are the usual ones, without air. */
const usualSigns = (text: string): string =>
  text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/٫/g, '.')
    .replace(/٬/g, ',')
    .replace(/٪/g, '%')
    .trim();

/**
 * A number or a date that a person typed the way of their language, as the grid's own reader takes it: `1.234,5` in
 * Turkish becomes `1,234.5`, `1.5.2026` becomes `2026-05-01`. Null for every other text, which stays as it is.
 * A date without a year is of the `year` given.
 */
export function plainTyped(typed: string, conventions: Conventions, year: number): string | null {
  const signs = usualSigns(typed);
  const isArabic = signs !== typed.trim();
  // The signs of Arabic keyboards mean the same in every language.
  const plain = isArabic ? plainNumber(signs, '.', ',') : plainNumber(signs, conventions.decimal, conventions.group);
  const read = plain ?? (conventions.dateOrder === 'dmy' ? plainDayFirst(signs, year) : null);
  return read === typed ? null : read;
}

const patternOf = (decimal: string, group: string): RegExp => {
  const between = group === ' ' ? '[ \\u00a0\\u202f]' : `[${group}]`;
  return new RegExp(`^([+-]?)(\\p{Sc}?)\\s?(\\d{1,3}(?:${between}\\d{3})+|\\d+)(?:[${decimal}](\\d+))?\\s?(%?)$`, 'u');
};

function plainNumber(text: string, decimal: string, group: string): string | null {
  const found = patternOf(decimal, group).exec(text);
  if (found === null) return null;
  const [, sign = '', currency = '', whole = '', fraction, percent = ''] = found;
  // Kept apart, as the grid then shows them apart.
  const digits = whole.replace(/\D/g, ',');
  return `${sign === '+' ? '' : sign}${currency}${digits}${fraction === undefined ? '' : `.${fraction}`}${percent}`;
}

/** The grid itself reads the month first wherever both can be. */
function plainDayFirst(text: string, thisYear: number): string | null {
  const found = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (found === null) return null;
  const [, day, sign, month, given] = found;
  // `1.5` is as likely a number.
  if (given === undefined && sign !== '/') return null;
  const year = given === undefined ? thisYear : Number(given) + (given.length === 2 ? 2000 : 0);
  const parts = [year, Number(month), Number(day)] as const;
  return isCalendarDate(...parts) ? isoDate(dayNumber(...parts)) : null;
}
