import { roundedSum } from '../../values/rounding.ts';
import type { Formula, RangeReference } from '../formula.ts';
import type { CellContent, WorkbookPlan } from '../plan.ts';
import { indexCells } from './cells.ts';
import { type Column, RowFinder, readCriterion } from './criteria.ts';
import { logicalFunctions, numericFunctions } from './scalar-functions.ts';
import { textFunctions } from './text-functions.ts';
import { compare, errorValue, isError, isTrue, toNumber, toText, type Value } from './value.ts';
import { sumProduct, type VectorSource } from './vectors.ts';

/** The values of a plan's cells, computed when asked for, once. */
export type Evaluator = Readonly<{ cellValue(sheet: string, row: number, column: number): Value }>;

type Call = Extract<Formula, { kind: 'call' }>;

/**
 * Computes generated formulas as spreadsheets do, so that a written file shows its numbers before any program
 * recalculates it, and a preview shows them before anything is written. Knows the portable functions only.
 */
export function createEvaluator(plan: WorkbookPlan, today: number): Evaluator {
  const cells = indexCells(plan);
  const known = new Map<string, Value>();
  const underWay = new Set<string>();
  const finder = new RowFinder();

  function cellValue(sheet: string, row: number, column: number): Value {
    const content = cells.content(sheet, row, column);
    if (!isFormula(content)) return content;
    const key = `${sheet}!${row},${column}`;
    const value = known.get(key);
    if (value !== undefined) return value;
    if (underWay.has(key)) return errorValue('#REF!');
    underWay.add(key);
    const computed = evaluate(content, sheet);
    underWay.delete(key);
    known.set(key, computed);
    return computed;
  }

  function evaluate(formula: Formula, sheet: string): Value {
    switch (formula.kind) {
      case 'number':
      case 'text':
        return formula.value;
      case 'cell':
        return cellValue(formula.sheet ?? sheet, formula.row, formula.column);
      case 'range':
        return errorValue('#VALUE!');
      case 'binary':
        return binaryValue(formula, evaluate(formula.left, sheet), evaluate(formula.right, sheet));
      case 'call':
        return callValue(formula, sheet);
    }
  }

  /** The cells a range or a single cell names, row by row. */
  function flat(formula: Formula | undefined, sheet: string): Column {
    if (formula === undefined) return [];
    if (formula.kind !== 'range') return [evaluate(formula, sheet)];
    return cells.longColumn(formula.sheet ?? sheet, formula) ?? shortRange(formula, formula.sheet ?? sheet);
  }

  function shortRange({ row, column, lastRow, lastColumn }: RangeReference, sheet: string): Value[] {
    const values: Value[] = [];
    for (let down = row; down <= lastRow; down += 1)
      for (let right = column; right <= lastColumn; right += 1) values.push(cellValue(sheet, down, right));
    return values;
  }

  const vectors: VectorSource = {
    flat,
    evaluate,
    vectors: new WeakMap(),
    rows: new WeakMap(),
    lowerCased: new WeakMap(),
  };

  /** The cells of a range, of which functions of plain numbers take one alone: a list of holidays. */
  const cellsOrValue = (argument: Formula, sheet: string): readonly Value[] =>
    argument.kind === 'range' ? (flat(argument, sheet) as readonly Value[]) : [evaluate(argument, sheet)];

  function callValue(formula: Call, sheet: string): Value {
    const given = formula.arguments;
    const scalars = (): Value[] => given.map((argument) => evaluate(argument, sheet));
    const numbers = (): number[] =>
      given.flatMap((argument) => flat(argument, sheet)).filter((value): value is number => typeof value === 'number');
    const numeric = numericFunctions[formula.name];
    if (numeric)
      return numericValue(
        numeric,
        given.flatMap((argument) => cellsOrValue(argument, sheet)),
      );
    const logical = logicalFunctions[formula.name];
    if (logical) return logicalValue(logical, scalars());
    const textual = textFunctions[formula.name];
    if (textual) return logicalValue(textual, scalars());
    switch (formula.name) {
      case 'IF':
        return ifValue(given, sheet);
      case 'NA':
        return errorValue('#N/A');
      case 'TODAY':
        return today;
      case 'ISNUMBER':
        return typeof scalars()[0] === 'number';
      case 'SUM':
        return numbers().reduce((total, value) => total + value, 0);
      case 'COUNT':
        return numbers().length;
      case 'COUNTA':
        return given.flatMap((argument) => flat(argument, sheet)).filter((value) => value !== null).length;
      case 'MIN':
        return numbers().reduce((least, value, index) => (index === 0 || value < least ? value : least), 0);
      case 'MAX':
        return numbers().reduce((most, value, index) => (index === 0 || value > most ? value : most), 0);
      case 'INDEX':
        return indexValue(given, sheet);
      case 'MATCH':
        return matchValue(given, sheet);
      case 'RANK':
        return rankValue(given, sheet);
      case 'SUMPRODUCT':
        return sumProduct(given, sheet, vectors);
      case 'COUNTIFS':
        return conditional(given, sheet).length;
      case 'SUMIFS':
      case 'AVERAGEIFS':
      case 'MINIFS':
      case 'MAXIFS':
        return aggregate(formula.name, given, sheet);
      default:
        throw new Error(`${formula.name} has no evaluation`);
    }
  }

  function ifValue(given: readonly Formula[], sheet: string): Value {
    const [condition, then, otherwise] = given;
    const truth = evaluate(condition as Formula, sheet);
    if (isError(truth)) return truth;
    return evaluate((isTrue(truth) ? then : otherwise) as Formula, sheet);
  }

  function indexValue([values, position]: readonly Formula[], sheet: string): Value {
    const at = toNumber(evaluate(position as Formula, sheet));
    if (typeof at !== 'number') return at;
    const found = flat(values, sheet)[at - 1];
    if (found !== undefined) return found;
    // Beyond what a sheet holds its cells are blank.
    return values?.kind === 'range' && at >= 1 && at <= cellCount(values) ? null : errorValue('#REF!');
  }

  function matchValue([wanted, values, kind]: readonly Formula[], sheet: string): Value {
    const value = evaluate(wanted as Formula, sheet);
    if (isError(value)) return value;
    const isExact = kind?.kind === 'number' && kind.value === 0;
    const column = flat(values, sheet);
    const isMatch = (candidate: Value | undefined): boolean =>
      candidate !== undefined &&
      candidate !== null &&
      (isExact ? compare(candidate, value) === 0 : compare(candidate, value) <= 0);
    const at = isExact
      ? column.findIndex(isMatch)
      : column.reduce<number>((last, candidate, index) => (isMatch(candidate) ? index : last), -1);
    return at < 0 ? errorValue('#N/A') : at + 1;
  }

  function rankValue([wanted, values]: readonly Formula[], sheet: string): Value {
    const value = evaluate(wanted as Formula, sheet);
    if (typeof value !== 'number') return errorValue('#VALUE!');
    return flat(values, sheet).filter((other) => typeof other === 'number' && other > value).length + 1;
  }

  function conditional(pairs: readonly Formula[], sheet: string): readonly number[] {
    const criteria = pairs.flatMap((argument, index) =>
      index % 2 === 0
        ? [[flat(argument, sheet), readCriterion(evaluate(pairs[index + 1] as Formula, sheet))] as const]
        : [],
    );
    return finder.matching(criteria);
  }

  function aggregate(
    name: 'SUMIFS' | 'AVERAGEIFS' | 'MINIFS' | 'MAXIFS',
    given: readonly Formula[],
    sheet: string,
  ): Value {
    const values = flat(given[0], sheet);
    let [total, least, most, count] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
    for (const at of conditional(given.slice(1), sheet)) {
      const value = values[at];
      if (typeof value !== 'number') continue;
      total += value;
      count += 1;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    if (name === 'SUMIFS') return total;
    if (name === 'AVERAGEIFS') return count === 0 ? errorValue('#DIV/0!') : total / count;
    return count === 0 ? 0 : name === 'MINIFS' ? least : most;
  }

  return { cellValue };
}

export const isFormula = (content: CellContent): content is Formula => typeof content === 'object' && content !== null;

function numericValue(compute: (...numbers: number[]) => Value, given: readonly Value[]): Value {
  const numbers = given.map(toNumber);
  const failed = numbers.find((value) => typeof value !== 'number');
  return failed !== undefined ? failed : compute(...(numbers as number[]));
}

function logicalValue(compute: (values: readonly Value[]) => Value, given: readonly Value[]): Value {
  return given.find(isError) ?? compute(given);
}

function binaryValue({ operator }: Extract<Formula, { kind: 'binary' }>, left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '&':
      return toText(left) + toText(right);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    case '>=':
      return compare(left, right) >= 0;
    default:
      return arithmetic(operator, toNumber(left), toNumber(right));
  }
}

function arithmetic(
  operator: '+' | '-' | '*' | '/' | '^',
  left: ReturnType<typeof toNumber>,
  right: ReturnType<typeof toNumber>,
): Value {
  if (typeof left !== 'number') return left;
  if (typeof right !== 'number') return right;
  switch (operator) {
    case '+':
      return roundedSum(left, right);
    case '-':
      return roundedSum(left, -right);
    case '*':
      return left * right;
    case '/':
      return right === 0 ? errorValue('#DIV/0!') : left / right;
    case '^':
      return left ** right;
  }
}

const cellCount = ({ row, column, lastRow, lastColumn }: RangeReference): number =>
  (lastRow - row + 1) * (lastColumn - column + 1);
