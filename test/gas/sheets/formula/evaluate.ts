import { cellFunction } from './cell-functions.ts';
import type { Node, Reference } from './node.ts';
import { operated } from './operators.ts';
import { type Picker, picker } from './picker.ts';
import { rangeFunctions } from './range-functions.ts';
import { errorValue, isError, isTrue, type Matrix, toNumber, type Value } from './value.ts';

/** What a formula reads while it is computed. */
export type Surroundings = Readonly<{
  today: number;
  decimal: string;
  /** null where the sheet is not there, or the cells lie outside it. */
  cells(reference: Reference): Matrix | null;
  /** A named range; null where there is none of this name. */
  named(name: string): Reference | null;
}>;

/** What a formula comes to in its cell: of many cells the first. */
export function evaluate(node: Node, around: Surroundings): Value {
  const result = new Evaluation(around).of(node, false);
  return isMatrix(result) ? (result.cells[0] ?? null) : result;
}

const isMatrix = (result: Value | Matrix): result is Matrix =>
  typeof result === 'object' && result !== null && 'cells' in result;

const single = (value: Value): Matrix => ({ rows: 1, columns: 1, cells: [value] });

/** These compute within whole ranges, as ARRAYFORMULA does. */
const arrayFunctions = ['SUMPRODUCT', 'ARRAYFORMULA', 'INDEX'];

class Evaluation {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** `many`: whether ranges are computed cell by cell. */
  of(node: Node, many: boolean): Value | Matrix {
    switch (node.kind) {
      case 'value':
        return node.value;
      case 'error':
        return errorValue(node.error);
      case 'reference':
        return this.#cells(node);
      case 'name': {
        const reference = this.#around.named(node.name);
        return reference === null ? errorValue('#NAME?') : this.#cells(reference);
      }
      case 'array':
        return this.#array(node.rows);
      case 'negative':
        return this.#each([node.of], many, ([value = null]) => {
          const number = toNumber(value);
          return typeof number === 'number' ? -number : number;
        });
      case 'percent':
        return this.#each([node.of], many, ([value = null]) => {
          const number = toNumber(value);
          return typeof number === 'number' ? number / 100 : number;
        });
      case 'binary':
        return this.#each([node.left, node.right], many, ([left = null, right = null]) =>
          operated(node.operator, left, right, this.#around.decimal),
        );
      case 'call':
        return this.#call(node.name, node.given, many);
    }
  }

  #cells(reference: Reference): Value | Matrix {
    const matrix = this.#around.cells(reference);
    if (matrix === null) return errorValue('#REF!');
    return matrix.cells.length === 1 ? (matrix.cells[0] as Value) : matrix;
  }

  #array(rows: readonly (readonly Node[])[]): Matrix {
    const cells = rows.flatMap((row) => row.map((node) => this.#scalar(node)));
    return { rows: rows.length, columns: rows[0]?.length ?? 0, cells };
  }

  /** A range where one value belongs. */
  #scalar(node: Node): Value {
    const result = this.of(node, false);
    return isMatrix(result) ? errorValue('#VALUE!') : result;
  }

  #matrix(node: Node, many: boolean): Matrix {
    const result = this.of(node, many);
    return isMatrix(result) ? result : single(result);
  }

  #each(nodes: readonly Node[], many: boolean, of: (values: readonly Value[]) => Value): Value | Matrix {
    if (!many) return of(nodes.map((node) => this.#scalar(node)));
    const matrices = nodes.map((node) => this.#matrix(node, true));
    const [rows, columns] = [
      Math.max(...matrices.map((one) => one.rows)),
      Math.max(...matrices.map((one) => one.columns)),
    ];
    const size = rows * columns;
    const picks = matrices.map((matrix) => picker(matrix, rows, columns));
    const cells = new Array<Value>(size);
    // One array for all cells: whoever takes it is done with it at once.
    const values = new Array<Value>(picks.length);
    for (let place = 0; place < size; place += 1) {
      for (let at = 0; at < picks.length; at += 1) values[at] = (picks[at] as Picker)(place);
      cells[place] = of(values);
    }
    return size === 1 ? (cells[0] as Value) : { rows, columns, cells };
  }

  #call(name: string, given: readonly Node[], many: boolean): Value | Matrix {
    const lazy = this.#lazyCall(name, given, many);
    if (lazy !== undefined) return lazy;
    const ofRanges = rangeFunctions[name];
    const inMany = many || arrayFunctions.includes(name);
    if (ofRanges) return ofRanges(given.map((node) => this.#matrix(node, inMany)));
    const ofCells = cellFunction(name);
    if (ofCells === null) return errorValue('#NAME?');
    return this.#each(given, many, (values) => ofCells(values, this.#around.decimal));
  }

  /** Functions that do not look at all that they are given. */
  #lazyCall(name: string, given: readonly Node[], many: boolean): Value | Matrix | undefined {
    const [first = blank, second = blank, third] = given;
    switch (name) {
      case 'NA':
        return errorValue('#N/A');
      case 'TODAY':
        return this.#around.today;
      case 'SPARKLINE':
        return '';
      case 'ARRAYFORMULA':
        return this.of(first, true);
      case 'IF': {
        if (many) return undefined;
        const truth = this.#scalar(first);
        if (isError(truth)) return truth;
        return isTrue(truth) ? this.of(second, false) : third === undefined ? false : this.of(third, false);
      }
      case 'IFERROR': {
        const value = this.#scalar(first);
        return isError(value) ? this.of(second, false) : value;
      }
      case 'IFNA': {
        const value = this.#scalar(first);
        return isError(value) && value.error === '#N/A' ? this.of(second, false) : value;
      }
      default:
        return undefined;
    }
  }
}

const blank: Node = { kind: 'value', value: null };
