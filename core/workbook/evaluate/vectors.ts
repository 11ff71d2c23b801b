import type { BinaryOperator, Formula } from '../formula.ts';
import { compare, errorValue, isError, toNumber, type Value } from './value.ts';

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

/** SUMPRODUCT: text and blanks count as 0 in its arguments, but arithmetic within one with a text is an error. */
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
  return Number.isNaN(total) ? errorValue('#VALUE!') : total;
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
  if (formula.kind === 'call' && formula.name === 'MAX' && formula.arguments.some(isArray))
    return Float64Array.of(greatest(formula.arguments.map((argument) => vectorOf(argument, sheet, source))));
  if (!isArray(formula)) return Float64Array.of(scalar(source.evaluate(formula, sheet)));
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
  if (formula.operator === '+') return sum(formula.left, formula.right, sheet, source);
  return comparison(formula.operator, formula.left, formula.right, sheet, source);
}

/** Whether a formula speaks of many cells at once. */
const isArray = (formula: Formula): boolean => {
  switch (formula.kind) {
    case 'range':
      return true;
    case 'binary':
      return isArray(formula.left) || isArray(formula.right);
    case 'call':
      return formula.name === 'ISNUMBER' && formula.arguments.some(isArray);
    default:
      return false;
  }
};

/** A single value within a mask: a truth counts as 1, a text as 0. */
const scalar = (value: Value): number => (value === true ? 1 : typeof value === 'number' ? value : 0);

function greatest(vectors: readonly Vector[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const vector of vectors)
    for (let at = 0; at < vector.length; at += 1) {
      if (Number.isNaN(vector[at])) return Number.NaN;
      if ((vector[at] as number) > most) most = vector[at] as number;
    }
  return most === Number.NEGATIVE_INFINITY ? 0 : most;
}

function product(left: Formula, right: Formula, sheet: string, source: VectorSource): Vector {
  if (right.kind === 'number' && right.value === 1) return vectorOf(left, sheet, source);
  return combined(operandOf(left, sheet, source), operandOf(right, sheet, source), (a, b) => a * b);
}

const sum = (left: Formula, right: Formula, sheet: string, source: VectorSource): Vector =>
  combined(operandOf(left, sheet, source), operandOf(right, sheet, source), (a, b) => a + b);

/** A side of an arithmetic operator; NaN where a cell holds a text. */
function operandOf(formula: Formula, sheet: string, source: VectorSource): Vector {
  if (formula.kind !== 'range') return vectorOf(formula, sheet, source);
  const vector = vectorOf(formula, sheet, source);
  const cells = source.flat(formula, sheet);
  if (!cells.some((cell) => typeof cell === 'string')) return vector;
  return Float64Array.from(vector, (number, at) => (typeof cells[at] === 'string' ? Number.NaN : number));
}

/** Cell by cell; a single value goes with every cell of the other side. */
function combined(a: Vector, b: Vector, of: (a: number, b: number) => number): Vector {
  const length = a.length === 1 ? b.length : b.length === 1 ? a.length : Math.min(a.length, b.length);
  const areMasks = a instanceof Uint8Array && b instanceof Uint8Array;
  const result = areMasks ? new Uint8Array(length) : new Float64Array(length);
  const [stepA, stepB] = [a.length === 1 ? 0 : 1, b.length === 1 ? 0 : 1];
  for (let at = 0; at < length; at += 1) result[at] = of(a[at * stepA] as number, b[at * stepB] as number);
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
  const cells = left.kind === 'binary' ? Array.from(vectorOf(left, sheet, source)) : source.flat(left, sheet);
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
