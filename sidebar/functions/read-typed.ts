import type { ArgumentKind } from '../../core/functions/describe-function.ts';
import type { Conventions } from '../../core/locales/locale.ts';
import { readReference } from '../../core/share-check/reference.ts';

/** A typed argument: a value, an address whose cells nobody has read, or neither. */
export type TypedArgument = Readonly<
  { kind: 'value'; value: number | string } | { kind: 'address'; text: string } | { kind: 'unreadable' }
>;

/** Reads what somebody typed for an argument, numbers as their language writes them. */
export function readTyped(text: string, takes: ArgumentKind['kind'], conventions: Conventions): TypedArgument {
  const trimmed = text.trim();
  if (takes === 'choice') return { kind: 'value', value: trimmed };
  if (takes === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return { kind: 'value', value: trimmed };
  const number = takes === 'number' ? readNumber(trimmed, conventions) : null;
  if (number !== null) return { kind: 'value', value: number };
  if (readReference(trimmed) !== null && /\d/.test(trimmed)) return { kind: 'address', text: trimmed };
  return takes === 'text' ? { kind: 'value', value: trimmed } : { kind: 'unreadable' };
}

/** `1,250.5` in English is `1.250,5` in Turkish; where groups are not of three, the sign can only be a decimal one. */
function readNumber(text: string, { decimal, group }: Conventions): number | null {
  const compact = latinDigits(text)
    .replace(/[\s\u00a0\u200e\u200f\u061c']/g, '')
    .replace(/^[−–]/, '-');
  const [, before, body = '', after] = /^(%?)([+-]?[\d.,]+)(%?)$/.exec(compact) ?? [];
  const percent = before || after;
  const isGrouped = new RegExp(`^[+-]?\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d*)?$`).test(body);
  const plain = isGrouped ? body.split(group).join('') : body;
  if (!/^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(plain)) return null;
  const number = Number(plain.replace(',', '.'));
  return percent === '%' ? number / 100 : number;
}

/** `١٬٢٥٠٫٥` and `۱۲٪` as `1250.5` and `12%`; Arabic groups are dropped, since nothing else is written like them. */
const latinDigits = (text: string): string =>
  text
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/٬/g, '')
    .replace(/٫/g, '.')
    .replace(/٪/g, '%');
