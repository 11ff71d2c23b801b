import { readReference } from '../../../gas/sheets/formula/parse.ts';
import { isError } from '../../../gas/sheets/formula/value.ts';
import { changeLines } from './lines.ts';
import { type LookName, type LookValues, lookAt } from './looks.ts';
import { renameSheet } from './rewrite.ts';
import { checkSheetName } from './sheet-names.ts';
import { changeVisibility, deleteSheet, moveSheet } from './sheets.ts';
import { type Sorting, sortRows } from './sorted.ts';
import { type BookState, cellAt, emptySheet, newId, putCell, type SheetState, sheetNamed } from './state.ts';
import { readTyped } from './typed-text.ts';
import type { World } from './world.ts';

type Axis = 'rows' | 'columns';

/** A person at the workbook: looks at it, types into it, and arranges it, without asking any program. */
export class User {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  get state(): BookState {
    return this.#world.book;
  }

  get titles(): readonly string[] {
    return this.state.sheets.map(({ name }) => name);
  }

  sheet(title: string): SheetState {
    const sheet = sheetNamed(this.state, title);
    if (!sheet) throw new Error(`There is no sheet ${title}`);
    return sheet;
  }

  /** What a cell shows: null where it is empty, an error as its text. */
  value(title: string, address: string): string | number | boolean | null {
    const { row, column } = readReference(address);
    const value = this.#world.engine.valueOf(this.sheet(title), row, column);
    return isError(value) ? value.error : value;
  }

  /** The formula of a cell; null where it holds none. */
  formula(title: string, address: string): string | null {
    const { row, column } = readReference(address);
    return cellAt(this.sheet(title), row, column)?.formula ?? null;
  }

  look<Name extends LookName>(title: string, address: string, name: Name): LookValues[Name] {
    const { row, column } = readReference(address);
    return lookAt(this.sheet(title).looks, name, row, column);
  }

  /** Types into a cell, as people do; their formulas may hold anything that Excel takes. */
  type(title: string, address: string, typed: string | number | boolean): void {
    const { row, column } = readReference(address);
    putCell(this.sheet(title), row, column, this.#cellOf(typed));
    this.state.version += 1;
  }

  #cellOf(typed: string | number | boolean) {
    if (typeof typed !== 'string') return { value: typed, formula: null };
    if (typed === '') return undefined;
    if (typed.startsWith('=')) return { value: '', formula: typed };
    if (typed.startsWith("'")) return { value: typed.slice(1), formula: null };
    return { value: readTyped(typed, this.state.culture)?.value ?? typed, formula: null };
  }

  select(title: string, address: string): void {
    const sheet = this.sheet(title);
    this.state.active = sheet.id;
    sheet.selected = address.split(',').map((part) => readReference(part));
  }

  addSheet(title: string): void {
    checkSheetName(this.state, title, null);
    this.state.sheets.push(emptySheet(newId(this.state), title));
  }

  renameSheet(title: string, to: string): void {
    checkSheetName(this.state, to, this.sheet(title));
    this.#change(() => renameSheet(this.state, this.sheet(title), to));
  }

  removeSheet(title: string): void {
    this.#change(() => deleteSheet(this.state, this.sheet(title)));
  }

  moveSheet(title: string, position: number): void {
    moveSheet(this.state, this.sheet(title), position);
  }

  hideSheet(title: string): void {
    changeVisibility(this.state, this.sheet(title), 'Hidden');
  }

  insertLines(title: string, axis: Axis, at: number, count: number): void {
    this.#change(() => changeLines(this.state, this.sheet(title), { kind: 'insert', axis, at, count }));
  }

  deleteLines(title: string, axis: Axis, at: number, count: number): void {
    this.#change(() => changeLines(this.state, this.sheet(title), { kind: 'delete', axis, at, count }));
  }

  /** Puts the rows below a header in order. */
  sortRows(title: string, sorting: Sorting): void {
    const sheet = this.sheet(title);
    this.#change(() => sortRows(sheet, sorting, (row, column) => this.#world.engine.valueOf(sheet, row, column)));
  }

  /** Has the workbook count days from 1904: what is written in its cells stays, and means other days. */
  countFrom1904(): void {
    this.state.countsFrom1904 = true;
    this.state.version += 1;
  }

  /** Chooses something in a filter button. */
  filterRows(title: string): void {
    const sheet = this.sheet(title);
    if (sheet.filter === null) throw new Error(`${title} has no filter`);
    sheet.isFiltered = true;
  }

  protect(title: string): void {
    this.sheet(title).protection = {};
  }

  #change(happens: () => void): void {
    happens();
    this.state.version += 1;
  }
}
