import { isOneCell, readReference } from './reference.ts';
import { type Token, textOf } from './tokens.ts';

/** What an argument of a call is. */
export type Argument = Readonly<
  | { kind: 'none' }
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string }
  /** One cell, which may be blank. */
  | { kind: 'cell'; text: string }
  /** Anything else that is one value. */
  | { kind: 'value'; text: string }
  /** A range, an array, or something of which only the host knows what it is. */
  | { kind: 'several' }
>;

/** Functions that make one value of whole ranges. */
const gathering = new Set(
  (
    'SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MIN MAX MINA MAXA ' +
    'MINIFS MAXIFS MEDIAN MODE PRODUCT SUMPRODUCT SUMSQ STDEV STDEVP VAR VARP LARGE SMALL RANK SUBTOTAL AGGREGATE ' +
    'MATCH VLOOKUP HLOOKUP COUNTUNIQUE ROWS COLUMNS NPV IRR AND OR'
  ).split(' '),
);

/** Functions of single values, which give one value for them. */
const single = new Set(
  (
    'IF IFERROR IFNA IFS ROUND ROUNDUP ROUNDDOWN INT TRUNC ABS SQRT POWER MOD VALUE N DATE YEAR MONTH DAY TODAY NOT ' +
    'EDATE EOMONTH LN LOG EXP SIGN CEILING FLOOR ISBLANK ISNUMBER ISERROR LEN LEFT RIGHT MID TRIM SUBSTITUTE'
  ).split(' '),
);

const isNegative = (tokens: readonly Token[]): boolean => tokens.length === 2 && tokens[0]?.text === '-';

/** Finds out what an argument is from its tokens alone. */
export function readArgument(tokens: readonly Token[]): Argument {
  const [first] = tokens;
  if (first === undefined) return { kind: 'none' };
  const last = tokens[tokens.length - 1] as Token;
  if (last.kind === 'number' && (tokens.length === 1 || isNegative(tokens)))
    return { kind: 'number', value: Number(textOf(tokens).replace(',', '.')) };
  if (tokens.length === 1) {
    if (first.kind === 'text') return { kind: 'text', value: first.text.slice(1, -1).replace(/""/g, '"') };
    const reference = first.kind === 'reference' ? readReference(first.text) : null;
    if (reference !== null && isOneCell(reference)) return { kind: 'cell', text: first.text };
  }
  return isOneValue(tokens) ? { kind: 'value', text: textOf(tokens) } : { kind: 'several' };
}

/** Whether an expression is one number: no text, no range but within a function that gathers it, no name. */
function isOneValue(tokens: readonly Token[]): boolean {
  const within: string[] = [];
  let called = '';
  for (const { kind, text } of tokens) {
    if (kind === 'function') called = text.toUpperCase();
    if (kind === 'open') {
      within.push(called);
      called = '';
    }
    if (kind === 'close') within.pop();
    if (kind === 'name' || kind === 'array') return false;
    if (kind === 'operator' && (/^[@:!#&]$/.test(text) || (within.length === 0 && /[=<>]/.test(text)))) return false;
    if (kind === 'function' && !gathering.has(called) && !single.has(called)) return false;
    const isRange = kind === 'reference' && !isOneCellText(text);
    if (isRange && !within.some((name) => gathering.has(name))) return false;
  }
  return true;
}

const isOneCellText = (text: string): boolean => {
  const reference = readReference(text);
  return reference !== null && !text.endsWith('#') && isOneCell(reference);
};
