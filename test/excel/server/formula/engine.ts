import { evaluate, type Surroundings } from '../../../gas/sheets/formula/evaluate.ts';
import type { Node, Reference } from '../../../gas/sheets/formula/node.ts';
import { parseFormula } from '../../../gas/sheets/formula/parse.ts';
import { errorValue, type Matrix, type Value } from '../../../gas/sheets/formula/value.ts';
import { type BookState, cellAt, type SheetState, sheetNamed } from '../book/state.ts';
import { computedForm } from './check-written.ts';

/** Computes the formulas of a workbook, each once between two changes. */
export class Engine {
  readonly #book: BookState;
  #version = -1;
  #known = new Map<SheetState, Map<number, Value>>();
  #ranges = new Map<SheetState, Map<string, Matrix>>();
  #underWay = new Set<string>();

  constructor(book: BookState) {
    this.#book = book;
  }

  /** What a cell shows; null where it is blank. */
  valueOf(sheet: SheetState, row: number, column: number): Value {
    if (this.#version !== this.#book.version) {
      this.#version = this.#book.version;
      this.#known = new Map();
      this.#ranges = new Map();
      this.#underWay = new Set();
    }
    return this.#value(sheet, row, column);
  }

  #value(sheet: SheetState, row: number, column: number): Value {
    const cell = cellAt(sheet, row, column);
    if (cell === undefined) return null;
    if (cell.formula === null) return cell.value;
    const known = this.#known.get(sheet) ?? new Map<number, Value>();
    this.#known.set(sheet, known);
    const key = row * 16_384 + column;
    const value = known.get(key);
    if (value !== undefined) return value;
    const place = `${sheet.id} ${key}`;
    // Excel warns of a circle and shows nothing.
    if (this.#underWay.has(place)) return 0;
    this.#underWay.add(place);
    const computed = this.#compute(sheet, cell.formula);
    this.#underWay.delete(place);
    known.set(key, computed);
    return computed;
  }

  #compute(own: SheetState, formula: string): Value {
    let node: Node;
    try {
      node = parseFormula(computedForm(formula), '.');
    } catch {
      return errorValue('#NAME?');
    }
    const around: Surroundings = {
      today: this.#book.today,
      decimal: this.#book.culture.decimal,
      cells: (reference) => this.#matrix(own, reference),
      named: (name) => this.#named(own, name),
    };
    const value = evaluate(node, around);
    // A formula that gives a blank cell gives 0.
    return value === null ? 0 : value;
  }

  #named(own: SheetState, name: string): Reference | null {
    const wanted = name.toLowerCase();
    const all = this.#book.names.filter((each) => each.name.toLowerCase() === wanted);
    const found = all.find(({ scope }) => scope === own.id) ?? all.find(({ scope }) => scope === null);
    if (found === undefined) return null;
    const node = parseFormula(computedForm(found.formula), '.');
    return node.kind === 'reference' ? node : null;
  }

  #matrix(own: SheetState, reference: Reference): Matrix | null {
    const sheet = reference.title === null ? own : sheetNamed(this.#book, reference.title);
    if (!sheet) return null;
    const { row, column } = reference;
    if (row === reference.lastRow && column === reference.lastColumn)
      return { rows: 1, columns: 1, cells: [this.#value(sheet, row, column)] };
    const known = this.#ranges.get(sheet) ?? new Map<string, Matrix>();
    this.#ranges.set(sheet, known);
    const key = `${row},${column},${reference.lastRow},${reference.lastColumn}`;
    const matrix = known.get(key) ?? this.#collected(sheet, reference);
    known.set(key, matrix);
    return matrix;
  }

  #collected(sheet: SheetState, { row: first, column: left, lastRow, lastColumn }: Reference): Matrix {
    const widest = sheet.cells.reduce((most, cells) => Math.max(most, cells?.length ?? 0), left + 1);
    const columns = (Number.isFinite(lastColumn) ? lastColumn : widest - 1) - left + 1;
    const rows = (Number.isFinite(lastRow) ? lastRow : Math.max(sheet.cells.length - 1, first)) - first + 1;
    const cells = new Array<Value>(rows * columns).fill(null);
    for (let row = first; row < Math.min(first + rows, sheet.cells.length); row += 1)
      for (let column = left; column < left + columns; column += 1)
        cells[(row - first) * columns + column - left] = this.#value(sheet, row, column);
    return { rows, columns, cells };
  }
}
