import type { BinaryOperator, Formula } from '../formula.ts';
import { compare, isError, toNumber, type Value } from './value.ts';

/** What SUMPRODUCT needs of the evaluator. */
export type VectorSource = Readonly<{
  flat(formula: Formula | undefined, sheet: string): readonly (Value | undefined)[];
  evaluate(formula: Formula, sheet: string): Value;
  /** Masks are made once per formula object: generated sheets use the same mask in every column of a row. */
  masks: WeakMap<Formula, Vector>;
  lowerCased: WeakMap<object, readonly (Value | undefined)[]>;
}>;

type Vector = ArrayLike<number>;

/** SUMPRODUCT: text and blanks count as 0. */
export function sumProduct(given: readonly Formula[], sheet: string, source: VectorSource): Value {
  const vectors = given.map((argument) => vectorOf(argument, sheet, source));
  const length = Math.min(...vectors.map((vector) => vector.length));
  let total = 0;
  for (let at = 0; at < length; at += 1) {
    let product = 1;
    for (const vector of vectors) product *= vector[at] as number;
    total += product;
  }
  return total;
}

function vectorOf(formula: Formula, sheet: string, source: VectorSource): Vector {
  const known = source.masks.get(formula);
  if (known) return known;
  const vector = computeVector(formula, sheet, source);
  source.masks.set(formula, vector);
  return vector;
}

function computeVector(formula: Formula, sheet: string, source: VectorSource): Vector {
  if (formula.kind === 'call' && formula.name === 'ISNUMBER') {
    const cells = source.flat(formula.arguments[0], sheet);
    return Uint8Array.from(cells, (cell) => (typeof cell === 'number' ? 1 : 0));
  }
  if (formula.kind !== 'binary') {
    return Float64Array.from(source.flat(formula, sheet), (cell) => (typeof cell === 'number' ? cell : 0));
  }
  if (formula.operator === '*') return product(formula.left, formula.right, sheet, source);
  return comparison(formula.operator, formula.left, formula.right, sheet, source);
}

function product(left: Formula, right: Formula, sheet: string, source: VectorSource): Vector {
  if (right.kind === 'number' && right.value === 1) return vectorOf(left, sheet, source);
  const [a, b] = [vectorOf(left, sheet, source), vectorOf(right, sheet, source)];
  const result = new Float64Array(Math.min(a.length, b.length));
  for (let at = 0; at < result.length; at += 1) result[at] = (a[at] as number) * (b[at] as number);
  return result;
}

/** A range held against one value, as 1 and 0. */
function comparison(
  operator: BinaryOperator,
  left: Formula,
  right: Formula,
  sheet: string,
  source: VectorSource,
): Vector {
  const wanted = source.evaluate(right, sheet);
  const cells = source.flat(left, sheet);
  const mask = new Uint8Array(cells.length);
  if (isError(wanted)) return mask;
  if (typeof wanted === 'string' && operator === '=') {
    const text = wanted.toLowerCase();
    const lower = lowerCase(cells, source);
    for (let at = 0; at < lower.length; at += 1) mask[at] = lower[at] === text ? 1 : 0;
    return mask;
  }
  const bound = toNumber(wanted);
  for (let at = 0; at < cells.length; at += 1) mask[at] = holds(operator, cells[at] ?? null, bound as number) ? 1 : 0;
  return mask;
}

function lowerCase(
  cells: readonly (Value | undefined)[],
  { lowerCased }: VectorSource,
): readonly (Value | undefined)[] {
  const known = lowerCased.get(cells);
  if (known) return known;
  const lower = cells.map((cell) => (typeof cell === 'string' ? cell.toLowerCase() : cell));
  lowerCased.set(cells, lower);
  return lower;
}

function holds(operator: BinaryOperator, cell: Value, bound: number): boolean {
  const difference = typeof cell === 'number' ? cell - bound : compare(cell, bound);
  switch (operator) {
    case '>=':
      return difference >= 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '<':
      return difference < 0;
    case '<>':
      return difference !== 0;
    case '=':
      return difference === 0;
    default:
      throw new Error(`${operator} is not part of a SUMPRODUCT mask`);
  }
}
