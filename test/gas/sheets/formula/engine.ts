import { type Area, common } from '../book/area.ts';
import { type BookState, type SheetState, sheetTitled, wholeSheet } from '../book/state.ts';
import { evaluate, type Surroundings } from './evaluate.ts';
import type { Node, Reference } from './node.ts';
import { parseFormula } from './parse.ts';
import { errorValue, type Matrix, type Value } from './value.ts';

/** Computes the formulas of a spreadsheet, each once between two changes. */
export class Engine {
  readonly #today: number;
  readonly #decimal: string;
  #book: BookState | null = null;
  #version = -1;
  #known = new Map<SheetState, Map<number, Value>>();
  #ranges = new Map<SheetState, Map<string, Matrix>>();
  #underWay = new Set<string>();

  constructor(today: number, decimal: string) {
    this.#today = today;
    this.#decimal = decimal;
  }

  /** What a cell shows; null where it is blank. */
  valueOf(book: BookState, sheet: SheetState, row: number, column: number): Value {
    if (book !== this.#book || book.version !== this.#version) this.#forget(book);
    return this.#value(book, sheet, row, column);
  }

  #forget(book: BookState): void {
    this.#book = book;
    this.#version = book.version;
    this.#known = new Map();
    this.#ranges = new Map();
    this.#underWay = new Set();
  }

  #value(book: BookState, sheet: SheetState, row: number, column: number): Value {
    const cell = sheet.cells[row]?.[column];
    if (cell === undefined) return null;
    if (cell.formula === null) return cell.value;
    const known = this.#known.get(sheet) ?? new Map<number, Value>();
    this.#known.set(sheet, known);
    const key = row * 20_000 + column;
    const value = known.get(key);
    if (value !== undefined) return value;
    const place = `${sheet.id} ${key}`;
    if (this.#underWay.has(place)) return errorValue('#REF!');
    this.#underWay.add(place);
    const computed = this.#compute(book, sheet, cell.formula);
    this.#underWay.delete(place);
    known.set(key, computed);
    return computed;
  }

  #compute(book: BookState, own: SheetState, formula: string): Value {
    let node: Node;
    try {
      node = parseFormula(formula, this.#decimal);
    } catch {
      return errorValue('#ERROR!');
    }
    const around: Surroundings = {
      today: this.#today,
      decimal: this.#decimal,
      cells: (reference) => this.#matrix(book, own, reference),
      named: (name) => named(book, name),
    };
    return evaluate(node, around);
  }

  #matrix(book: BookState, own: SheetState, reference: Reference): Matrix | null {
    const sheet = reference.title === null ? own : sheetTitled(book, reference.title);
    const area = sheet && common(reference, wholeSheet(sheet));
    if (!sheet || !area) return null;
    if (area.row === area.lastRow && area.column === area.lastColumn)
      return { rows: 1, columns: 1, cells: [this.#value(book, sheet, area.row, area.column)] };
    const known = this.#ranges.get(sheet) ?? new Map<string, Matrix>();
    this.#ranges.set(sheet, known);
    const key = `${area.row},${area.column},${area.lastRow},${area.lastColumn}`;
    const matrix = known.get(key) ?? this.#collected(book, sheet, area);
    known.set(key, matrix);
    return matrix;
  }

  #collected(book: BookState, sheet: SheetState, area: Area): Matrix {
    const columns = area.lastColumn - area.column + 1;
    const rows = area.lastRow - area.row + 1;
    const cells = new Array<Value>(rows * columns).fill(null);
    for (let row = area.row; row <= Math.min(area.lastRow, sheet.cells.length - 1); row += 1)
      for (let column = area.column; column <= area.lastColumn; column += 1)
        cells[(row - area.row) * columns + column - area.column] = this.#value(book, sheet, row, column);
    return { rows, columns, cells };
  }
}

function named(book: BookState, name: string): Reference | null {
  const found = Object.entries(book.names).find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
  const sheet = book.sheets.find(({ id }) => id === found?.sheet);
  return found && sheet ? { kind: 'reference', title: sheet.title, ...found.area } : null;
}
