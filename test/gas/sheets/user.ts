import { translateFormula } from '../../../core/workbook/shift/translate-formula.ts';
import { type Area, readArea } from './book/area.ts';
import { putCells } from './book/editing.ts';
import { assertSize, assertTitle } from './book/limits.ts';
import { setLook } from './book/looks.ts';
import { deleteLines, insertLines, moveLines } from './book/sheet-lines.ts';
import { forgetSheet, renameSheet } from './book/sheet-references.ts';
import { type Axis, type Cell, copyOfSheet, emptySheet, type SheetState, sizeOf } from './book/state.ts';
import { plainCell, tidied } from './book/written-cell.ts';
import { keptFormula } from './formula/locale.ts';
import { compare } from './formula/value.ts';
import type { World } from './world.ts';

type Typed = string | number | boolean | null;

/** What people do to a spreadsheet by hand. Addresses are as people write them, lines count from 1, sheets have titles. */
export type User = Readonly<{
  /**
   * Types rows of values from a cell on: `=…` as a formula in the spreadsheet's own locale, whatever it says; other texts
   * stay texts, null empties a cell.
   */
  type(title: string, address: string, ...rows: readonly (readonly Typed[])[]): void;
  insert(title: string, axis: Axis, before: number, count?: number): void;
  remove(title: string, axis: Axis, first: number, count?: number): void;
  /** `to` counts before the move. */
  move(title: string, axis: Axis, first: number, count: number, to: number): void;
  /** Sorts the rows of an area by one of its columns, counted from 1. */
  sort(title: string, address: string, column: number): void;
  addSheet(title: string, place?: number): void;
  /** A sheet that is nothing but a chart. */
  addChartSheet(title: string): void;
  /** A copy with everything on it, behind all others. */
  duplicate(title: string, copy: string): void;
  rename(title: string, to: string): void;
  removeSheet(title: string): void;
  select(title: string, address: string): void;
  /** Somebody else locks cells, or with null the sheet: nobody may edit them from now on. */
  lock(title: string, address: string | null): void;
  format(title: string, address: string, numberFormat: string): void;
  /** Hides the rows of a filtered area whose cell in this column, counted from 1, shows one of these. */
  filter(title: string, column: number, hidden: readonly string[]): void;
  /** The charts of a sheet count from 0. */
  removeChart(title: string, at: number): void;
  moveChart(title: string, at: number, address: string): void;
}>;

export function userOf(world: World): User {
  const found = (title: string): SheetState => {
    const sheet = world.book.sheets.find((one) => one.title === title);
    if (!sheet) throw new Error(`No sheet ${title}`);
    world.book.version += 1;
    return sheet;
  };
  const areaIn = (sheet: SheetState, address: string): Area =>
    world.checked(sheet, readArea(address, sizeOf(sheet))).area;
  const add = (sheet: SheetState, place = world.book.sheets.length): void => {
    assertTitle(world.book, sheet.title);
    const sheets = [...world.book.sheets];
    sheets.splice(place, 0, sheet);
    assertSize({ ...world.book, sheets });
    world.book.sheets = sheets;
    world.book.version += 1;
  };
  return {
    type(title, address, ...rows) {
      const sheet = found(title);
      const { row, column } = areaIn(sheet, address);
      const cells = rows.map((values) => values.map((value) => typedCell(world, value)));
      putCells(sheet, { row, column, lastRow: row, lastColumn: column }, cells);
    },
    insert: (title, axis, before, count = 1) =>
      insertLines(world.book, found(title), { axis, like: before, count, after: false }),
    remove: (title, axis, first, count = 1) => deleteLines(world.book, found(title), axis, first, count),
    move: (title, axis, first, count, to) => moveLines(world.book, found(title), { axis, first, count, to }),
    sort(title, address, column) {
      const sheet = found(title);
      sortRows(world, sheet, areaIn(sheet, address), column);
    },
    addSheet: (title, place) => add(emptySheet(world.newId(), title, 1000, 26), place),
    addChartSheet: (title) => add({ ...emptySheet(world.newId(), title, 1, 1), kind: 'OBJECT' }),
    duplicate(title, copy) {
      add({ ...copyOfSheet(found(title)), id: world.newId(), title: copy });
    },
    rename(title, to) {
      const sheet = found(title);
      assertTitle(world.book, to, sheet.id);
      renameSheet(world.book, sheet, to);
    },
    removeSheet(title) {
      const sheet = found(title);
      world.book.sheets = world.book.sheets.filter((one) => one !== sheet);
      forgetSheet(world.book, sheet);
      const [first] = world.book.sheets.filter(({ isHidden }) => !isHidden);
      if (first === undefined) throw new Error('A sheet must be left');
      if (world.book.active === sheet.id) world.book.active = first.id;
    },
    select(title, address) {
      const sheet = found(title);
      sheet.selected = areaIn(sheet, address);
      world.book.active = sheet.id;
    },
    lock(title, address) {
      const sheet = found(title);
      const area = address === null ? null : areaIn(sheet, address);
      const locked = { id: world.newId(), area, description: '', warns: false, byOthers: true, unprotected: [] };
      sheet.protections = [...sheet.protections, locked];
    },
    format(title, address, numberFormat) {
      const sheet = found(title);
      setLook(sheet.looks, 'numberFormat', areaIn(sheet, address), numberFormat);
    },
    filter(title, column, hidden) {
      const sheet = found(title);
      if (sheet.filter === null) throw new Error(`No filter on ${title}`);
      sheet.filter = { ...sheet.filter, hidden: new Map([...sheet.filter.hidden, [column - 1, hidden]]) };
    },
    removeChart(title, at) {
      const sheet = found(title);
      sheet.charts = sheet.charts.filter((_, each) => each !== at);
    },
    moveChart(title, at, address) {
      const sheet = found(title);
      const { row, column } = areaIn(sheet, address);
      sheet.charts = sheet.charts.map((chart, each) =>
        each === at ? { ...chart, position: { row, column, x: 0, y: 0 } } : chart,
      );
    },
  };
}

function typedCell(world: World, value: Typed): Cell | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value !== 'string' || !value.startsWith('=')) return plainCell(value);
  return { value: '', formula: tidied(world, keptFormula(value, world.locale)), byUser: true };
}

/** Rows go whole within the area; what they say of their own row goes along. */
function sortRows(world: World, sheet: SheetState, area: Area, by: number): void {
  const rows = Array.from({ length: area.lastRow - area.row + 1 }, (_, down) => area.row + down);
  const column = area.column + by - 1;
  const keys = new Map(rows.map((row) => [row, world.computed(sheet, row, column)]));
  // Blanks come last.
  const sorted = [...rows].sort((one, other) => {
    const [a, b] = [keys.get(one) ?? null, keys.get(other) ?? null];
    return a === null || b === null ? Number(a === null) - Number(b === null) : compare(a, b);
  });
  const cells = sorted.map((from, down) =>
    Array.from({ length: area.lastColumn - area.column + 1 }, (_, right) => {
      const cell = sheet.cells[from]?.[area.column + right];
      if (!cell || cell.formula === null) return cell;
      return { ...cell, formula: translateFormula(cell.formula, area.row + down - from, 0) };
    }),
  );
  putCells(sheet, area, cells);
}
