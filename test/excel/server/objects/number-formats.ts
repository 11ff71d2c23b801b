import { invalid } from '../wire/excel-error.ts';
import { text } from './checks.ts';

/** What a pattern in en-US is made of; letters of other languages, such as `jjjj` or `GG`, are not. */
const piece =
  /"[^"]*"|\\.|_.|\*.|\[(?:Red|Blue|Green|Black|White|Cyan|Magenta|Yellow|Color\d+|[<>=]=?-?[\d.]+|<>-?[\d.]+|h+|m+|s+|\$[^\]]*)\]|General|AM\/PM|A\/P|[yY]{1,4}|[mM]{1,5}|[dD]{1,4}|[hH]{1,2}|[sS]{1,2}|[eE][+-]|[0#?.,%@;$€£₺¥+\-/:() ]/gu;

/** Reads a number format as programs write it, in every Excel the American way. */
export function numberFormat(value: unknown): string {
  const read = text(value);
  if (read === '') invalid('A number format without anything in it');
  const rest = read.replace(piece, '');
  if (rest !== '') invalid(`No number format in en-US: ${read}`);
  if (read.replace(/"[^"]*"|\\./g, '').split(';').length > 4)
    invalid(`A number format of more than four parts: ${read}`);
  return read;
}
