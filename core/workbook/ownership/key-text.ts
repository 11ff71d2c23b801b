import { longHash } from './hash.ts';

const LONGEST = 80;

/** A key as marks hold it: short, on one line, without the signs that part the words of a mark. */
export function keyText(key: string): string {
  const whole = key
    .normalize('NFC')
    .replace(/[%|,~\p{Cc}\p{Cs}]/gu, (sign) => `%${(sign.codePointAt(0) as number).toString(16)}.`);
  if (whole.length <= LONGEST) return whole;
  const start = whole.slice(0, LONGEST - 20).replace(/%[^.]*$|[\ud800-\udbff]$/, '');
  return `${start}%.${longHash(key)}`;
}
