import { binary, call, type Formula } from '../../workbook/formula.ts';

const SIGN = '|';

/** What joins two names, in the five languages; the Arabic "and" is written to the word that follows it. */
const joins = [
  ...[',', ';', '/', '&', '+', '،', '؛'],
  ...[' - ', ' – ', ' — '],
  ...[' and ', ' ve ', ' ile ', ' dan ', ' i ', ' oraz ', ' و ', ' و'],
];

const substitute = (text: Formula, old: string, replacement: string): Formula =>
  call('SUBSTITUTE', text, old, replacement);

/** Whether an owner cell names more than one person: what is left between its joins are two names or more. */
export function severalOwners(owner: Formula): Formula {
  const oneLine = call('SUBSTITUTE', owner, call('CHAR', 10), SIGN);
  const plain = call('TRIM', substitute(oneLine, '\u00a0', ' '));
  const joined = joins.reduce((text, join) => substitute(text, join, SIGN), plain);
  const names = call('TRIM', substitute(substitute(joined, ' ', ''), SIGN, ' '));
  return binary('<>', names, substitute(names, ' ', ''));
}
