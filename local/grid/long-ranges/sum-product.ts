import { type BaseAstNode, type BaseValueObject, NumberValueObject } from '@univerjs/preset-sheets-core';
import { compare } from '../../../core/workbook/evaluate/value.ts';
import type { CellValue } from '../../../core/workbook/plan.ts';
import { columnOf, isLong, NotHere, type Numbers, singleOf, type Work } from './node-values.ts';

/**
 * A part of a formula: cells as they are, numbers that were computed, or one value; its key says what it was made from.
 * Generated sheets ask for the same masks again and again: each is made once a calculation.
 */
type Part = Readonly<{ key: string }> &
  Readonly<
    | { kind: 'cells'; cells: readonly CellValue[] }
    | { kind: 'numbers'; numbers: Numbers }
    | { kind: 'single'; value: CellValue }
  >;

const OPERATOR = 3;
const FUNCTION = 4;

/** SUMPRODUCT over long columns: masks and products of them; fails with `NotHere` for anything else. */
export function sumProduct(given: readonly BaseAstNode[], work: Work): BaseValueObject {
  const factors = given.map((node) => {
    const part = partOf(node, work);
    return part.kind === 'cells' ? factorOf(part, work) : numbersOf(part, work);
  });
  const [first, ...others] = factors;
  if (first === undefined || first.length < 2 || others.some((one) => one.length !== first.length)) throw new NotHere();
  let total = 0;
  for (let at = 0; at < first.length; at += 1) {
    let product = first[at] as number;
    if (product === 0) continue;
    for (const numbers of others) product *= numbers[at] as number;
    total += product;
  }
  return NumberValueObject.create(total);
}

function once(key: string, { known }: Work, make: () => Numbers): Numbers {
  const numbers = known.get(key) ?? make();
  known.set(key, numbers);
  return numbers;
}

/** As an argument by itself a range counts what is no number as 0. */
const factorOf = ({ key, cells }: Extract<Part, { kind: 'cells' }>, work: Work): Numbers =>
  once(`factor ${key}`, work, () => {
    const numbers = new Float64Array(cells.length);
    for (const [at, cell] of cells.entries()) if (typeof cell === 'number') numbers[at] = cell;
    return numbers;
  });

function partOf(node: BaseAstNode, work: Work): Part {
  const column = columnOf(node, work);
  if (column !== null) {
    if (!isLong(column)) throw new NotHere();
    return { kind: 'cells', key: column.key, cells: column.cells };
  }
  if (node.nodeType === OPERATOR) return operation(node, work);
  if (node.nodeType === FUNCTION && node.getToken().toUpperCase() === 'ISNUMBER') return isNumber(node, work);
  const value = singleOf(node, work);
  return { kind: 'single', key: JSON.stringify(value), value };
}

function isNumber(node: BaseAstNode, work: Work): Part {
  const [child] = node.getChildren();
  const part = child ? partOf(child, work) : null;
  if (part?.kind !== 'cells') throw new NotHere();
  const key = `ISNUMBER(${part.key})`;
  const numbers = once(key, work, () => {
    const mask = new Uint8Array(part.cells.length);
    for (const [at, cell] of part.cells.entries()) if (typeof cell === 'number') mask[at] = 1;
    return mask;
  });
  return { kind: 'numbers', key, numbers };
}

function operation(node: BaseAstNode, work: Work): Part {
  const [first, second] = node.getChildren();
  if (!first || !second) throw new NotHere();
  const [left, right] = [partOf(first, work), partOf(second, work)];
  const operator = node.getToken();
  // What turns a mask into numbers changes nothing here.
  if (operator === '*' && left.kind === 'numbers' && right.kind === 'single' && right.value === 1) return left;
  const key = `(${left.key}${operator}${right.key})`;
  const arithmetic = arithmetics[operator];
  const holds = comparisons[operator];
  if (arithmetic) {
    const numbers = once(key, work, () =>
      combined(numbersOf(left, work), numbersOf(right, work), operator, arithmetic),
    );
    return { kind: 'numbers', key, numbers };
  }
  if (holds === undefined) throw new NotHere();
  return { kind: 'numbers', key, numbers: once(key, work, () => mask(left, right, holds)) };
}

const arithmetics: Readonly<Record<string, (left: number, right: number) => number>> = {
  '*': (left, right) => left * right,
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
};

const comparisons: Readonly<Record<string, (difference: number) => boolean>> = {
  '=': (difference) => difference === 0,
  '<>': (difference) => difference !== 0,
  '>': (difference) => difference > 0,
  '<': (difference) => difference < 0,
  '>=': (difference) => difference >= 0,
  '<=': (difference) => difference <= 0,
};

/** Arithmetic reads a blank as 0 and a truth as 1, and fails at a text, which the grid's own way tells. */
function numbersOf(part: Part, work: Work): Numbers {
  if (part.kind === 'numbers') return part.numbers;
  if (part.kind === 'single') return Float64Array.of(numberOf(part.value));
  return once(`numbers ${part.key}`, work, () => {
    const numbers = new Float64Array(part.cells.length);
    for (const [at, cell] of part.cells.entries()) numbers[at] = numberOf(cell);
    return numbers;
  });
}

function numberOf(cell: CellValue): number {
  if (typeof cell === 'string') throw new NotHere();
  return Number(cell ?? 0);
}

function combined(
  left: Numbers,
  right: Numbers,
  operator: string,
  of: (left: number, right: number) => number,
): Numbers {
  const length = commonLength(left.length, right.length);
  const areMasks = operator === '*' && left instanceof Uint8Array && right instanceof Uint8Array;
  const result = areMasks ? new Uint8Array(length) : new Float64Array(length);
  const [stepLeft, stepRight] = [left.length === 1 ? 0 : 1, right.length === 1 ? 0 : 1];
  for (let at = 0; at < length; at += 1)
    result[at] = of(left[at * stepLeft] as number, right[at * stepRight] as number);
  return result;
}

function mask(left: Part, right: Part, holds: (difference: number) => boolean): Uint8Array {
  const [a, b] = [valuesOf(left), valuesOf(right)];
  const length = commonLength(a.length, b.length);
  const [stepLeft, stepRight] = [a.length === 1 ? 0 : 1, b.length === 1 ? 0 : 1];
  const result = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [a[at * stepLeft] ?? null, b[at * stepRight] ?? null];
    const difference = typeof one === 'number' && typeof other === 'number' ? one - other : compare(one, other);
    if (holds(difference)) result[at] = 1;
  }
  return result;
}

const valuesOf = (part: Part): ArrayLike<CellValue> =>
  part.kind === 'cells' ? part.cells : part.kind === 'numbers' ? part.numbers : [part.value];

function commonLength(left: number, right: number): number {
  if (left !== right && left !== 1 && right !== 1) throw new NotHere();
  return Math.max(left, right);
}
