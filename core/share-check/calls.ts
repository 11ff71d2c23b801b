import type { Token } from './tokens.ts';

/** A function call within a formula: where it begins and ends among the tokens, and its arguments without outer spaces. */
export type Call = Readonly<{
  name: string;
  start: number;
  /** The place of the closing bracket. */
  end: number;
  arguments: readonly (readonly Token[])[];
}>;

/** Every call of a formula, outer ones before those within them. */
export function callsOf(tokens: readonly Token[]): readonly Call[] {
  return tokens.flatMap(({ kind, text }, start) => (kind === 'function' ? [callAt(tokens, start, text)] : []));
}

/** The call that begins here; formulas are balanced, so that its end is there. */
export function callAt(tokens: readonly Token[], start: number, name: string): Call {
  const given: Token[][] = [[]];
  let at = tokens[start + 1]?.kind === 'space' ? start + 2 : start + 1;
  let depth = 0;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (depth === 0) break;
    if (depth === 1 && token.kind === 'separator') given.push([]);
    else if (depth > 1 || token.kind !== 'open') (given[given.length - 1] as Token[]).push(token);
  }
  const trimmed = given.map(withoutOuterSpaces);
  return { name, start, end: at, arguments: trimmed.length === 1 && trimmed[0]?.length === 0 ? [] : trimmed };
}

function withoutOuterSpaces(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ kind }) => kind !== 'space');
  if (from < 0) return [];
  let to = tokens.length;
  while (tokens[to - 1]?.kind === 'space') to -= 1;
  return tokens.slice(from, to);
}
