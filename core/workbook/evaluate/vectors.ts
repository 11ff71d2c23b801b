import type { BinaryOperator, Formula } from '../formula.ts';
import { compare, isError, toNumber, type Value } from './value.ts';

type Vector = Uint8Array | Float64Array;
type Cells = readonly (Value | undefined)[];

/** What SUMPRODUCT needs of the evaluator. */
export type VectorSource = Readonly<{
  flat(formula: Formula | undefined, sheet: string): Cells;
  evaluate(formula: Formula, sheet: string): Value;
  /** Vectors are made once per formula object: generated sheets use the same mask in every column of a row. */
  vectors: WeakMap<Formula, Vector>;
  /** Where a mask is not 0. */
  rows: WeakMap<Formula, readonly number[]>;
  lowerCased: WeakMap<object, Cells>;
}>;

/** SUMPRODUCT: text and blanks count as 0. */
export function sumProduct(given: readonly Formula[], sheet: string, source: VectorSource): Value {
  const [mask, ...factors] = given;
  if (mask === undefined) return 0;
  const first = vectorOf(mask, sheet, source);
  const vectors = factors.map((factor) => vectorOf(factor, sheet, source));
  let total = 0;
  for (const at of rowsOf(mask, first, source)) {
    let product = first[at] as number;
    for (const vector of vectors) product *= vector[at] ?? 0;
    total += product;
  }
  return total;
}

function rowsOf(formula: Formula, vector: Vector, { rows }: VectorSource): readonly number[] {
  const known = rows.get(formula);
  if (known) return known;
  const found: number[] = [];
  for (let at = 0; at < vector.length; at += 1) if (vector[at] !== 0) found.push(at);
  rows.set(formula, found);
  return found;
}

function vectorOf(formula: Formula, sheet: string, source: VectorSource): Vector {
  const known = source.vectors.get(formula);
  if (known) return known;
  const vector = computeVector(formula, sheet, source);
  source.vectors.set(formula, vector);
  return vector;
}

function computeVector(formula: Formula, sheet: string, source: VectorSource): Vector {
  if (formula.kind === 'call' && formula.name === 'ISNUMBER') {
    const cells = source.flat(formula.arguments[0], sheet);
    const mask = new Uint8Array(cells.length);
    for (let at = 0; at < cells.length; at += 1) mask[at] = typeof cells[at] === 'number' ? 1 : 0;
    return mask;
  }
  if (formula.kind !== 'binary') {
    const cells = source.flat(formula, sheet);
    const numbers = new Float64Array(cells.length);
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at];
      if (typeof cell === 'number') numbers[at] = cell;
    }
    return numbers;
  }
  if (formula.operator === '*') return product(formula.left, formula.right, sheet, source);
  return comparison(formula.operator, formula.left, formula.right, sheet, source);
}

function product(left: Formula, right: Formula, sheet: string, source: VectorSource): Vector {
  if (right.kind === 'number' && right.value === 1) return vectorOf(left, sheet, source);
  const [a, b] = [vectorOf(left, sheet, source), vectorOf(right, sheet, source)];
  const length = Math.min(a.length, b.length);
  const areMasks = a instanceof Uint8Array && b instanceof Uint8Array;
  const result = areMasks ? new Uint8Array(length) : new Float64Array(length);
  for (let at = 0; at < length; at += 1) result[at] = (a[at] as number) * (b[at] as number);
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
  for (let at = 0; at < cells.length; at += 1) mask[at] = holds(operator, cells[at] ?? null, wanted) ? 1 : 0;
  return mask;
}

function lowerCase(cells: Cells, { lowerCased }: VectorSource): Cells {
  const known = lowerCased.get(cells);
  if (known) return known;
  // Values repeat, and a string that was seen before needs no new one.
  const seen = new Map<string, string>();
  const lower = cells.map((cell) => {
    if (typeof cell !== 'string') return cell;
    const text = seen.get(cell) ?? cell.toLowerCase();
    seen.set(cell, text);
    return text;
  });
  lowerCased.set(cells, lower);
  return lower;
}

function holds(operator: BinaryOperator, cell: Value, wanted: Value): boolean {
  const bound = toNumber(wanted);
  const areNumbers = typeof cell === 'number' && typeof wanted === 'number' && typeof bound === 'number';
  const difference = areNumbers ? cell - bound : compare(cell, wanted);
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
