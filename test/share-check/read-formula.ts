import { callAt } from '../../core/share-check/calls.ts';
import { readReference } from '../../core/share-check/reference.ts';
import { type Token, textOf, tokenize } from '../../core/share-check/tokens.ts';
import { type BinaryOperator, binary, cell, type Formula, range } from '../../core/workbook/formula.ts';
import type { PortableFunction } from '../../core/workbook/portable-functions.ts';

/** Operators by how weakly they bind; those of one strength are taken from the left. */
const strengths: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** A native formula as core computes it, so that its text can be evaluated. A test helper: it throws at what it does not know. */
export function readFormula(text: string): Formula {
  const tokens = tokenize(text.replace(/^=/, ''));
  if (tokens === null) throw new Error(`Not a formula: ${text}`);
  return read(tokens.filter(({ kind }) => kind !== 'space'));
}

function read(tokens: readonly Token[]): Formula {
  for (const signs of strengths) {
    const at = lastOf(tokens, signs);
    if (at > 0)
      return binary(tokens[at]?.text as BinaryOperator, read(tokens.slice(0, at)), read(tokens.slice(at + 1)));
  }
  return readOne(tokens);
}

/** The last of some operators that stands outside all brackets and is no sign of a number. */
function lastOf(tokens: readonly Token[], signs: readonly string[]): number {
  let depth = 0;
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    const { kind, text } = tokens[at] as Token;
    if (kind === 'close') depth += 1;
    if (kind === 'open') depth -= 1;
    if (depth === 0 && kind === 'operator' && signs.includes(text) && tokens[at - 1]?.kind !== 'operator') return at;
  }
  return -1;
}

function readOne(tokens: readonly Token[]): Formula {
  const [first] = tokens;
  if (first === undefined) throw new Error('Nothing to read');
  if (first.kind === 'open') return read(tokens.slice(1, -1));
  if (first.kind === 'function') {
    const call = callAt(tokens, 0, first.text);
    return { kind: 'call', name: first.text as PortableFunction, arguments: call.arguments.map(read) };
  }
  if (first.kind === 'operator' && first.text === '-') return binary('-', 0, read(tokens.slice(1)));
  if (tokens.length > 1) throw new Error(`Cannot read ${textOf(tokens)}`);
  if (first.kind === 'number') return { kind: 'number', value: Number(first.text.replace(',', '.')) };
  if (first.kind === 'text') return { kind: 'text', value: first.text.slice(1, -1).replace(/""/g, '"') };
  return readPlace(first.text);
}

function readPlace(text: string): Formula {
  const place = readReference(text);
  if (place === null) throw new Error(`Cannot read ${text}`);
  const { row, column, lastRow, lastColumn } = place;
  return row === lastRow && column === lastColumn ? cell(row, column) : range(row, column, lastRow, lastColumn);
}
