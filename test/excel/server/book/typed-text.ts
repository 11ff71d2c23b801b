import type { Culture } from './culture.ts';
import { dayNumber } from './days.ts';

/** What Excel makes of a text that is typed, where it is no text to Excel. */
export type Typed = Readonly<{ value: number | boolean | Readonly<{ error: string }>; format: string | null }>;

const errors = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/i;
/** TRUE and FALSE, and what they are in the languages that Marksheet speaks and some others. */
const yes = /^(?:true|doğru|prawda|wahr|vrai|verdadero|benar|صواب)$/iu;
const no = /^(?:false|yanlış|fałsz|falsch|faux|falso|salah|خطأ)$/iu;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a text as Excel does when it is typed or given to `values`: as a number, share, amount, day, time or truth in the
 * user's own way or the American one. null for what stays a text.
 */
export function readTyped(text: string, culture: Culture): Typed | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (errors.test(trimmed)) return { value: { error: trimmed.toUpperCase() }, format: null };
  if (yes.test(trimmed)) return { value: true, format: null };
  if (no.test(trimmed)) return { value: false, format: null };
  const american = { decimal: '.', group: ',', currency: '$', dateOrder: 'mdy', dateSeparator: '/' };
  for (const way of [culture, american]) {
    const typed = readAmount(trimmed, way) ?? readDay(trimmed, way) ?? readTime(trimmed);
    if (typed !== null) return typed;
  }
  return null;
}

type Way = Pick<Culture, 'decimal' | 'group' | 'currency' | 'dateOrder' | 'dateSeparator'>;

const escaped = (text: string): string => text.replace(/[\\^$.|?*+()[\]{}/-]/g, '\\$&');

function readAmount(text: string, { decimal, group, currency }: Way): Typed | null {
  const isNegative = /^\(.*\)$/.test(text);
  const inner = (isNegative ? text.slice(1, -1) : text).replaceAll('−', '-').trim();
  const isShare = inner.startsWith('%') || inner.endsWith('%');
  const isAmount = inner.includes(currency);
  const plain = inner.replace(/^%|%$/g, '').replace(currency, '').trim();
  const [point, comma] = [escaped(decimal), `(?:${escaped(group)}|\\s)`];
  const shape = new RegExp(`^[-+]?(?:\\d+(?:${comma}\\d{3})*(?:${point}\\d*)?|${point}\\d+)(?:[eE][-+]?\\d+)?$`, 'u');
  if (!shape.test(plain)) return null;
  const number = Number(plain.replace(new RegExp(comma, 'gu'), '').replace(decimal, '.'));
  if (!Number.isFinite(number)) return null;
  const signed = isNegative ? -number : number;
  if (isShare) return { value: signed / 100, format: plain.includes(decimal) ? '0.00%' : '0%' };
  return { value: signed, format: isAmount ? '#,##0.00' : null };
}

function readDay(text: string, { dateOrder }: Way): Typed | null {
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1));
  const parts = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?$/.exec(text);
  if (parts) {
    const [first, second, third] = [Number(parts[1]), Number(parts[2]), parts[3]];
    const year = third === undefined ? 2026 : Number(third) + (third.length === 2 ? 2000 : 0);
    const [month, day] = dateOrder.indexOf('m') < dateOrder.indexOf('d') ? [first, second] : [second, first];
    return dayOf(year, month, day);
  }
  const worded = /^(?:(\d{1,2})[- ])?([a-z]{3,9})\.?[- ,]+(\d{1,4})(?:,? +(\d{4}))?$/i.exec(text);
  if (!worded) return null;
  const month = months.indexOf((worded[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  const last = Number(worded[3]);
  if (month === 0) return null;
  if (worded[1] !== undefined) return dayOf(last, month, Number(worded[1]));
  return last > 31 ? dayOf(last, month, 1) : dayOf(Number(worded[4] ?? 2026), month, last);
}

function dayOf(year: number, month: number, day: number): Typed | null {
  const value = dayNumber(year, month, day);
  return value === null ? null : { value, format: 'm/d/yyyy' };
}

function readTime(text: string): Typed | null {
  const [, hours, minutes, seconds = '0'] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (hours === undefined) return null;
  return { value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, format: 'h:mm' };
}
