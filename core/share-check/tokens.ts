import { notWithinName } from '../workbook/reference-pattern.ts';

/** A piece of a formula as a host writes it. Together the texts of all pieces are the formula again. */
export type Token = Readonly<{
  kind:
    | 'space'
    | 'text'
    | 'number'
    | 'error'
    | 'boolean'
    /** One cell, a range, whole columns or rows; with its sheet where that is written. */
    | 'reference'
    /** A name before an opening bracket. */
    | 'function'
    /** Any other name: a named range, a table. */
    | 'name'
    | 'operator'
    | 'open'
    | 'close'
    | 'separator'
    /** An array or a structured reference, brackets and all. */
    | 'array';
  text: string;
}>;

const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const areas = [
  `${cell}(?::(?:${cell}|\\$?[A-Za-z]{1,3}))?`,
  String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`,
  String.raw`\$?\d+:\$?\d+`,
];

type Pattern = readonly [kind: Token['kind'], pattern: RegExp];

const sticky = (pattern: string): RegExp => new RegExp(pattern, 'uy');

/** The first that fits wins. Numbers come twice: with a decimal comma only where that cannot part arguments. */
const patternsWith = (decimal: '.' | ','): readonly Pattern[] => [
  ['space', sticky(String.raw`\s+`)],
  ['text', sticky('"(?:[^"]|"")*"')],
  ['error', sticky(String.raw`#(?:N/A|[\p{L}_]+(?:/0)?[!?])`)],
  ['array', sticky(String.raw`\{[^{}]*\}|\[(?:[^[\]]|\[[^[\]]*\])*\]`)],
  ['reference', sticky(`(?:${sheet})?(?:${areas.join('|')})#?${notWithinName}`)],
  ['number', sticky(`(?:\\d+(?:[${decimal}]\\d*)?|[${decimal}]\\d+)(?:[eE][+-]?\\d+)?`)],
  ['boolean', sticky(String.raw`(?:TRUE|FALSE|true|false)(?![\p{L}\p{N}_.(])`)],
  ['function', sticky(String.raw`[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()`)],
  ['name', sticky(`(?:${sheet})?[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*`)],
  ['operator', sticky('<>|<=|>=|[-+*/^&=<>%@:!#]')],
  ['open', sticky(String.raw`\(`)],
  ['close', sticky(String.raw`\)`)],
  ['separator', sticky('[;,]')],
];

const withPoint = patternsWith('.');
const withComma = patternsWith(',');

/** The pieces of a formula without its leading `=`; null where it is none that we can read. */
export function tokenize(formula: string): readonly Token[] | null {
  const byPoint = scan(formula, withPoint);
  // Only where semicolons part the arguments can a comma stand within a number.
  return byPoint?.some(({ kind, text }) => kind === 'separator' && text === ';') ? scan(formula, withComma) : byPoint;
}

function scan(formula: string, patterns: readonly Pattern[]): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at, patterns);
    if (token === null) return null;
    tokens.push(token);
    at += token.text.length;
  }
  return isBalanced(tokens) ? tokens : null;
}

function tokenAt(formula: string, at: number, patterns: readonly Pattern[]): Token | null {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return null;
}

function isBalanced(tokens: readonly Token[]): boolean {
  let depth = 0;
  for (const { kind } of tokens) {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

export const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');
