import { readArgument } from './argument.ts';
import { callAt } from './calls.ts';
import { nativeCall } from './native-call.ts';
import { ownFunction } from './own-functions.ts';
import { type Token, textOf, tokenize } from './tokens.ts';

/**
 * A formula with every function of ours turned into native ones, with its leading `=`; null where some cannot be. The
 * result is empty where the function has no answer, as in generated sheets. Arguments are parted as the formula itself
 * parts them; `separator` is for one that has nothing to part.
 */
export function nativeFormula(formula: string, separator: ';' | ','): string | null {
  const tokens = tokenize(formula.replace(/^=/, ''));
  return tokens && nativeOf(tokens, separator);
}

/** Columns hold the same formula in every row but for its cells: what one became, the others become. */
const known = new Map<string, string | null>();
const MOST_KNOWN = 200;

/** What stands for the cells of a formula while its shape is looked up: columns that no spreadsheet has. */
const standIn = (index: number): string => `ZZZ${index + 1}`;
const standIns = /ZZZ(\d+)/g;

const isCell = ({ kind, text }: Token): boolean => kind === 'reference' && !/[:#]/.test(text);

/** The same for a formula that is read already. */
export function nativeOf(tokens: readonly Token[], separator: ';' | ','): string | null {
  const cells: string[] = [];
  const shape = tokens.map((token): Token => {
    if (!isCell(token)) return token;
    cells.push(token.text);
    return { kind: 'reference', text: standIn(cells.length - 1) };
  });
  const own = tokens.find(({ kind }) => kind === 'separator')?.text;
  const parted = own === ';' || own === ',' ? own : separator;
  const key = parted + textOf(shape);
  const found = known.get(key);
  const native = found === undefined ? remembered(key, nativeTokens(shape, parted)) : found;
  return native && `=${native.replace(standIns, (_, index: string) => cells[Number(index) - 1] as string)}`;
}

function remembered(key: string, tokens: readonly Token[] | null): string | null {
  if (known.size >= MOST_KNOWN) known.clear();
  const text = tokens && textOf(tokens);
  known.set(key, text);
  return text;
}

function nativeTokens(tokens: readonly Token[], separator: ';' | ','): readonly Token[] | null {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const id = token.kind === 'function' ? ownFunction(token.text) : null;
    if (id === null) {
      result.push(token);
      continue;
    }
    const call = callAt(tokens, at, token.text);
    const given = call.arguments.map((argument) => nativeTokens(argument, separator));
    if (given.includes(null)) return null;
    const text = nativeCall(
      id,
      given.map((argument) => readArgument(argument ?? [])),
      separator,
    );
    const inner = text === null ? null : tokenize(text);
    if (inner === null) return null;
    result.push(...(call.end - at + 1 === tokens.length ? inner : bracketed(inner)));
    at = call.end;
  }
  return result;
}

const bracketed = (tokens: readonly Token[]): readonly Token[] => [
  { kind: 'open', text: '(' },
  ...tokens,
  { kind: 'close', text: ')' },
];
