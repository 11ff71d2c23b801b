import type { PortableFunction } from '../portable-functions.ts';
import { errorValue, toNumber, toText, type Value } from './value.ts';

/** REPT drops the part of a count after the point, as spreadsheets do. */
function repeated(text: string, given: Value): Value {
  const count = toNumber(given);
  if (typeof count !== 'number') return count;
  return count < 0 ? errorValue('#VALUE!') : text.repeat(Math.floor(count));
}

/** SUBSTITUTE replaces every occurrence and minds upper and lower case. */
const substituted = (text: string, old: string, replacement: string): string =>
  old === '' ? text : text.split(old).join(replacement);

/** TRIM knows spaces alone: none at the ends, one between words. */
const trimmed = (text: string): string => text.replace(/ +/g, ' ').replace(/^ | $/g, '');

/** Functions of texts. */
export const textFunctions: Partial<Readonly<Record<PortableFunction, (values: readonly Value[]) => Value>>> = {
  REPT: ([text = null, count = null]) => repeated(toText(text), count),
  SUBSTITUTE: ([text = null, old = null, replacement = null]) =>
    substituted(toText(text), toText(old), toText(replacement)),
  TRIM: ([text = null]) => trimmed(toText(text)),
};
