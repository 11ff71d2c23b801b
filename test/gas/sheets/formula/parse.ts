import { readCorner, readTitle } from '../../../../core/workbook/read-corner.ts';
import type { Node, Operator, Reference } from './node.ts';
import { type Token, tokenize } from './tokens.ts';

/** Operators by how weakly they bind; those of one strength are taken from the left. */
const strengths: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

const known = new Map<string, Node>();
const MOST_KNOWN = 50_000;

/**
 * Reads a formula as it is kept here: with its `=`, `;` between arguments, decimals and arrays as its locale has them.
 * Throws at what is none. `tokens` are its pieces, where they are known.
 */
export function parseFormula(kept: string, decimal: string, tokens?: readonly Token[]): Node {
  const key = decimal + kept;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const node = new Reader(tokens ?? tokenize(kept.slice(1), decimal), decimal).whole();
  known.set(key, node);
  return node;
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #decimal: string;
  #at = 0;

  constructor(tokens: readonly Token[], decimal: string) {
    this.#decimal = decimal;
    this.#tokens = tokens.filter(({ kind }) => kind !== 'space');
  }

  whole(): Node {
    const node = this.#operation(0);
    if (this.#at < this.#tokens.length) throw new Error(`Formula parse error at ${this.#tokens[this.#at]?.text}`);
    return node;
  }

  #is(...signs: readonly string[]): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === 'sign' && signs.includes(token.text);
  }

  #take(...signs: readonly string[]): string | null {
    if (!this.#is(...signs)) return null;
    this.#at += 1;
    return this.#tokens[this.#at - 1]?.text ?? null;
  }

  #expect(sign: string): void {
    if (this.#take(sign) === null) throw new Error(`Formula parse error: ${sign} is missing`);
  }

  #operation(strength: number): Node {
    const signs = strengths[strength];
    if (signs === undefined) return this.#signed();
    let left = this.#operation(strength + 1);
    for (let sign = this.#take(...signs); sign !== null; sign = this.#take(...signs))
      left = { kind: 'binary', operator: sign as Operator, left, right: this.#operation(strength + 1) };
    return left;
  }

  #signed(): Node {
    if (this.#take('+') !== null) return this.#signed();
    if (this.#take('-') !== null) return { kind: 'negative', of: this.#signed() };
    let node = this.#single();
    while (this.#take('%') !== null) node = { kind: 'percent', of: node };
    return node;
  }

  #single(): Node {
    if (this.#take('(') !== null) {
      const node = this.#operation(0);
      this.#expect(')');
      return node;
    }
    if (this.#take('{') !== null) return this.#array();
    const token = this.#tokens[this.#at];
    if (token === undefined || token.kind === 'sign') throw new Error('Formula parse error: something is missing');
    this.#at += 1;
    if (token.kind === 'function') return this.#call(token.text);
    return this.#literal(token);
  }

  #literal({ kind, text }: Token): Node {
    switch (kind) {
      case 'number':
        return { kind: 'value', value: Number(text.replace(this.#decimal, '.')) };
      case 'text':
        return { kind: 'value', value: text.slice(1, -1).replace(/""/g, '"') };
      case 'boolean':
        return { kind: 'value', value: text.toUpperCase() === 'TRUE' };
      case 'error':
        return { kind: 'error', error: text.includes('#REF!') ? '#REF!' : text };
      case 'reference':
        return readReference(text);
      default:
        return { kind: 'name', name: text };
    }
  }

  #call(name: string): Node {
    this.#expect('(');
    const given: Node[] = [];
    if (this.#take(')') !== null) return { kind: 'call', name: name.toUpperCase(), given };
    do given.push(this.#is(';', ')') ? { kind: 'value', value: null } : this.#operation(0));
    while (this.#take(';') !== null);
    this.#expect(')');
    return { kind: 'call', name: name.toUpperCase(), given };
  }

  #array(): Node {
    const rows: Node[][] = [[]];
    do rows.at(-1)?.push(this.#operation(0));
    while (this.#take(this.#decimal === '.' ? ',' : '\\') !== null || (this.#take(';') !== null && rows.push([])));
    this.#expect('}');
    return { kind: 'array', rows };
  }
}

/** `'Sheet 1'!$A$1:$B2`, `A2:A`, `B:B` or `3:4`. */
export function readReference(text: string): Reference {
  const bang = text.lastIndexOf('!');
  const [first = '', second = first] = text.slice(bang + 1).split(':');
  const [from, to] = [readCorner(first), readCorner(second)];
  const open = Number.POSITIVE_INFINITY;
  return {
    kind: 'reference',
    title: bang < 0 ? null : readTitle(text.slice(0, bang)),
    row: to.row < 0 ? Math.max(from.row, 0) : Math.min(from.row, to.row),
    column: to.column < 0 ? Math.max(from.column, 0) : Math.min(from.column, to.column),
    lastRow: to.row < 0 ? open : Math.max(from.row, to.row),
    lastColumn: to.column < 0 ? open : Math.max(from.column, to.column),
  };
}
