import { numericFunctions } from '../../../../core/workbook/evaluate/scalar-functions.ts';
import { readCriterion } from './criterion.ts';
import { matching } from './matching.ts';
import { compare, errorValue, type FormulaError, isError, type Matrix, toNumber, type Value } from './value.ts';

/** A function that takes whole ranges; a single value comes as a matrix of one cell. */
export type RangeFunction = (given: readonly Matrix[]) => Value;

const empty: Matrix = { rows: 0, columns: 0, cells: [] };

/** The numbers of all ranges, or the first error in them; texts and truths in ranges do not count. */
function withNumbers(given: readonly Matrix[], of: (numbers: readonly number[]) => Value): Value {
  const numbers: number[] = [];
  for (const { cells } of given)
    for (const cell of cells) {
      if (typeof cell === 'number') numbers.push(cell);
      else if (isError(cell)) return cell;
    }
  return of(numbers);
}

const total = (numbers: readonly number[]): number => {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
};

const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other));
const most = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other));

const first = (matrix: Matrix | undefined): Value => matrix?.cells[0] ?? null;

const conditional =
  (of: (numbers: readonly number[]) => Value): RangeFunction =>
  ([values, ...pairs]) => {
    const rows = matching(pairs);
    if (!Array.isArray(rows)) return rows as FormulaError;
    if (values?.cells.length !== pairs[0]?.cells.length) return errorValue('#VALUE!');
    const cells = rows.map((row) => values?.cells[row] ?? null);
    return withNumbers([{ rows: cells.length, columns: 1, cells }], of);
  };

const average = (numbers: readonly number[]): Value =>
  numbers.length === 0 ? errorValue('#DIV/0!') : total(numbers) / numbers.length;
const orZero =
  (of: (numbers: readonly number[]) => number) =>
  (numbers: readonly number[]): Value =>
    numbers.length === 0 ? 0 : of(numbers);

const sumIfs = conditional(total);

function index([values, row, column]: readonly Matrix[]): Value {
  if (values === undefined) return errorValue('#N/A');
  const [down, right] = [toNumber(first(row)), toNumber(first(column))];
  if (typeof down !== 'number') return down;
  if (typeof right !== 'number') return right;
  const isRow = values.rows === 1 && column === undefined;
  const [atRow, atColumn] = isRow ? [1, down] : [down, Math.max(1, right)];
  if (atRow < 1 || atRow > values.rows || atColumn > values.columns) return errorValue('#REF!');
  return values.cells[(atRow - 1) * values.columns + atColumn - 1] ?? null;
}

function match([wanted, values, kind]: readonly Matrix[]): Value {
  const value = first(wanted);
  if (isError(value)) return value;
  const cells = values?.cells ?? [];
  const isExact = kind !== undefined && toNumber(first(kind)) === 0;
  if (isExact) {
    const meets = typeof value === 'string' ? readCriterion(`=${value}`) : readCriterion(value);
    const at = cells.findIndex(meets);
    return at < 0 ? errorValue('#N/A') : at + 1;
  }
  let last = -1;
  for (const [at, cell] of cells.entries())
    if (cell !== null && typeof cell === typeof value && compare(cell, value) <= 0) last = at;
  return last < 0 ? errorValue('#N/A') : last + 1;
}

function rank([wanted, values]: readonly Matrix[]): Value {
  const value = first(wanted);
  if (isError(value)) return value;
  const numbers = (values?.cells ?? []).filter((cell) => typeof cell === 'number');
  if (typeof value !== 'number' || !numbers.includes(value)) return errorValue('#N/A');
  return numbers.filter((other) => other > value).length + 1;
}

function sumProduct(given: readonly Matrix[]): Value {
  const [leading, ...factors] = given;
  if (factors.some(({ cells }) => cells.length !== leading?.cells.length)) return errorValue('#VALUE!');
  let sum = 0;
  for (const [at, cell] of (leading?.cells ?? []).entries()) {
    let product = typeof cell === 'number' ? cell : 0;
    if (isError(cell)) return cell;
    for (const { cells } of factors) {
      const factor = cells[at] ?? null;
      if (isError(factor)) return factor;
      product *= typeof factor === 'number' ? factor : 0;
    }
    sum += product;
  }
  return sum;
}

/** Days that are off come as a list, of which a blank cell is none, and a text is refused. */
function netWorkingDays([from, to, weekend, off = empty]: readonly Matrix[]): Value {
  const days = off.cells.filter((cell) => cell !== null);
  const numbers = [from, to, weekend].map((one) => toNumber(first(one)));
  const failed = [...numbers, ...days].find((one) => typeof one !== 'number');
  if (failed !== undefined) return isError(failed) ? failed : errorValue('#VALUE!');
  return numericFunctions['NETWORKDAYS.INTL']?.(...(numbers as number[]), ...(days as number[])) ?? null;
}

const truths = (given: readonly Matrix[], of: (all: readonly boolean[]) => boolean): Value => {
  const cells = given.flatMap(({ cells: all }) => all);
  const counted = cells.filter((cell) => typeof cell === 'number' || typeof cell === 'boolean');
  return (
    cells.find(isError) ??
    (counted.length === 0 ? errorValue('#VALUE!') : of(counted.map((cell) => cell !== 0 && cell !== false)))
  );
};

export const rangeFunctions: Readonly<Record<string, RangeFunction>> = {
  SUM: (given) => withNumbers(given, total),
  AVERAGE: (given) => withNumbers(given, average),
  MIN: (given) => withNumbers(given, orZero(least)),
  MAX: (given) => withNumbers(given, orZero(most)),
  COUNT: (given) => given.flatMap(({ cells }) => cells).filter((cell) => typeof cell === 'number').length,
  COUNTA: (given) => given.flatMap(({ cells }) => cells).filter((cell) => cell !== null).length,
  AND: (given) => truths(given, (all) => all.every(Boolean)),
  OR: (given) => truths(given, (all) => all.some(Boolean)),
  NOT: (given) => truths(given, ([truth]) => !truth),
  INDEX: index,
  MATCH: match,
  RANK: rank,
  SUMPRODUCT: sumProduct,
  SUMIFS: sumIfs,
  AVERAGEIFS: conditional(average),
  MINIFS: conditional(orZero(least)),
  MAXIFS: conditional(orZero(most)),
  SUMIF: ([range, criterion, values = range]) => sumIfs([values, range, criterion].map((one) => one ?? empty)),
  COUNTIFS: (pairs) => {
    const rows = matching(pairs);
    return Array.isArray(rows) ? rows.length : (rows as FormulaError);
  },
  COUNTIF: (pairs) => {
    const rows = matching(pairs);
    return Array.isArray(rows) ? rows.length : (rows as FormulaError);
  },
  'NETWORKDAYS.INTL': netWorkingDays,
  ROWS: ([range = empty]) => range.rows,
  COLUMNS: ([range = empty]) => range.columns,
};
