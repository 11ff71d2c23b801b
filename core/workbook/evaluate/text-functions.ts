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

/** MID takes what there is from a place on, counted from 1. */
function middle(text: string, place: Value, length: Value): Value {
  const [first, count] = [toNumber(place), toNumber(length)];
  if (typeof first !== 'number') return first;
  if (typeof count !== 'number') return count;
  if (first < 1 || count < 0) return errorValue('#VALUE!');
  return text.substr(Math.floor(first) - 1, Math.floor(count));
}

/** CHAR of the codes that formulas use: ASCII, in which all programs agree. */
function character(code: Value): Value {
  const number = toNumber(code);
  if (typeof number !== 'number') return number;
  return number >= 1 && number < 128 ? String.fromCharCode(Math.floor(number)) : errorValue('#VALUE!');
}

/** Functions of texts. */
export const textFunctions: Partial<Readonly<Record<PortableFunction, (values: readonly Value[]) => Value>>> = {
  CHAR: ([code = null]) => character(code),
  LOWER: ([text = null]) => toText(text).toLowerCase(),
  MID: ([text = null, place = null, length = null]) => middle(toText(text), place, length),
  REPT: ([text = null, count = null]) => repeated(toText(text), count),
  SUBSTITUTE: ([text = null, old = null, replacement = null]) =>
    substituted(toText(text), toText(old), toText(replacement)),
  TRIM: ([text = null]) => trimmed(toText(text)),
};
