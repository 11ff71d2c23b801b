import type { Conventions } from '../locales/locale.ts';
import { isoDate } from '../values/day-number.ts';
import { roundedTo } from '../values/rounding.ts';
import { type NumberFormat, numberPattern } from './number-format.ts';

/** One part of a pattern, `[<1000]"$"#,##0.00`: when it is used, and how it writes. */
type Section = Readonly<{ test: ((value: number) => boolean) | null; mask: string }>;

/** Decimals of a number without a format of its own. */
const MOST_DECIMALS = 4;

/** A number as a cell of this format shows it, with a language's signs: what a spreadsheet would show, for previews. */
export function shownNumber(value: number, format: NumberFormat, conventions: Conventions): string {
  if (format.kind === 'date') return isoDate(value);
  if (format.kind === 'general' || format.kind === 'text') return plainNumber(value, conventions);
  const sections = numberPattern(format).split(';').map(readSection);
  const free = sections.filter(({ test }) => test === null);
  const bySign = value === 0 ? (free[2] ?? free[0]) : value < 0 ? (free[1] ?? free[0]) : free[0];
  const section = sections.find(({ test }) => test?.(value)) ?? bySign;
  const text = written(Math.abs(value), section?.mask ?? '0', conventions);
  // What is rounded to nothing has no sign, as in spreadsheets.
  return value < 0 && /[1-9]/.test(text) && !section?.mask.startsWith('-') ? `-${text}` : text;
}

function readSection(text: string): Section {
  const found = /^\[<([\d.]+)\](.*)$/.exec(text);
  if (!found) return { test: null, mask: text };
  const bound = Number(found[1]);
  return { test: (value) => value < bound, mask: found[2] as string };
}

/** The digits of a mask, and whatever stands around them. */
function written(value: number, mask: string, conventions: Conventions): string {
  const plain = mask.replace(/"([^"]*)"/g, '$1').replace(/\\(.)/g, '$1');
  const digits = /#,##0(\.0+)?|0(\.0+)?/.exec(plain);
  if (!digits) return plain;
  const decimals = Math.max(0, (digits[1] ?? digits[2] ?? '').length - 1);
  const shown = plain.includes('%') ? value * 100 : value;
  const number = withDecimals(shown, decimals, digits[0].startsWith('#'), conventions);
  return plain.slice(0, digits.index) + number + plain.slice(digits.index + digits[0].length);
}

function withDecimals(value: number, decimals: number, grouped: boolean, { decimal, group }: Conventions): string {
  const [whole = '', part] = roundedTo(value, decimals).toFixed(decimals).split('.');
  const separator = group === ' ' ? '\u00a0' : group;
  const start = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, separator) : whole;
  return part === undefined ? start : start + decimal + part;
}

/** Without a format: as many decimals as it has, up to four, and no grouping. */
function plainNumber(value: number, { decimal }: Conventions): string {
  const text = String(roundedTo(value, MOST_DECIMALS));
  return text.replace('.', decimal);
}
