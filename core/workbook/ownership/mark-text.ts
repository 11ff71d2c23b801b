/** The version of the marks that this code writes and reads. */
export const MARK_VERSION = 1;

const NAME = 'marksheet';

/** What the crossing of the marks says: whose sheet it is, and facts about it. */
export type SheetMark = Readonly<{ version: number; key: string; facts: Readonly<Record<string, string>> }>;

/** What stands beside a row or below a column. */
export type LineMark = Readonly<{
  /** Its place among the lines of the plan that wrote it. */
  ordinal: number;
  key: string;
  /** The source no longer has it; it was kept. */
  isGone: boolean;
  /** The fingerprints of a row's cells by the ordinals of the columns. */
  prints: readonly string[];
}>;

const GONE = '~';

const escaped = (text: string): string => text.replace(/[%|=,]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}.`);
const unescaped = (text: string): string =>
  text.replace(/%([\da-f]+)\./g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** `marksheet:1:kpis|language=en` */
export const sheetMarkText = ({ version, key, facts }: SheetMark): string =>
  [
    `${NAME}:${version}:${key}`,
    ...Object.entries(facts).map(([name, value]) => `${escaped(name)}=${escaped(value)}`),
  ].join('|');

export function readSheetMark(text: unknown): SheetMark | null {
  if (typeof text !== 'string' || !text.startsWith(`${NAME}:`)) return null;
  const [head = '', ...facts] = text.split('|');
  const [, version, key] = /^marksheet:(\d{1,6}):([\w-]+)$/.exec(head) ?? [];
  if (version === undefined || key === undefined) return null;
  const pairs = facts.map((fact) => fact.split('=').map(unescaped));
  return {
    version: Number(version),
    key,
    facts: Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value])),
  };
}

/** `12:metric:CTR|1x0f,,zz9.k2` for a row, `3:period:2026-09-01/month` for a column. */
export function lineMarkText({ ordinal, key, isGone, prints }: LineMark): string {
  const list = prints.join(',').replace(/,+$/, '');
  return `${ordinal}:${isGone ? GONE : ''}${key}${list === '' ? '' : `|${list}`}`;
}

export function readLineMark(text: unknown): LineMark | null {
  const [, ordinal, gone, key, prints] =
    (typeof text === 'string' && /^(\d{1,7}):(~?)([^|]+)(?:\|([\w.,]*))?$/.exec(text)) || [];
  if (ordinal === undefined || key === undefined) return null;
  return { ordinal: Number(ordinal), key, isGone: gone === GONE, prints: prints?.split(',') ?? [] };
}

/** `row:3f9k2|1x0f`: which record stands in a row, and the fingerprint of the whole row; none where we did not write it. */
export const recordMarkText = (key: string, print: string, isGone: boolean): string =>
  `${isGone ? GONE : ''}${key}|${print}`;

export function readRecordMark(text: unknown): Readonly<{ key: string; print: string; isGone: boolean }> | null {
  const [, gone, key, print] = (typeof text === 'string' && /^(~?)([^|]+)\|(\w*)$/.exec(text)) || [];
  return key === undefined || print === undefined ? null : { key, print, isGone: gone === GONE };
}
