import { assertUnlocked } from '../book/editing.ts';
import { assertSize, assertTitle } from '../book/limits.ts';
import { forgetSheet } from '../book/sheet-references.ts';
import { corner, emptySheet } from '../book/state.ts';
import { service, targetOf } from '../strict.ts';
import type { World } from '../world.ts';
import { placeOf } from './dressed.ts';
import { activate, FakeSheet } from './sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

type Offered =
  | ('getSheets' | 'getNumSheets' | 'getSheetByName' | 'insertSheet' | 'deleteSheet')
  | ('getActiveSheet' | 'setActiveSheet' | 'getActiveRange' | 'getCurrentCell')
  | ('getSpreadsheetLocale' | 'getSpreadsheetTimeZone')
  | ('setNamedRange' | 'getRangeByName' | 'removeNamedRange' | 'getNamedRanges');

class FakeNamedRange implements Pick<NamedRange, 'getName' | 'getRange'> {
  readonly world: World;
  readonly name: string;

  constructor(world: World, name: string) {
    this.world = world;
    this.name = name;
  }

  getName(): string {
    return this.name;
  }

  getRange(): Range {
    const place = this.world.book.names[this.name];
    if (place === undefined) throw new Error(`The named range ${this.name} does not exist`);
    return this.world.range(place);
  }
}

/** What Google gives a sheet that is inserted. */
const [ROWS, COLUMNS] = [1000, 26];

/** A name that no formula could take for cells. */
const nameShape = /^[A-Za-z_][A-Za-z0-9_]{0,249}$/;
const cellShape = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|true|false)$/i;

class FakeSpreadsheet implements Pick<Spreadsheet, Offered> {
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  getSpreadsheetLocale(): string {
    return this.world.localeName;
  }

  getSpreadsheetTimeZone(): string {
    return this.world.timeZone;
  }

  getNumSheets(): number {
    return this.world.book.sheets.length;
  }

  getSheets(): Sheet[] {
    return this.world.book.sheets.map(({ id }) => this.world.sheet(id));
  }

  getSheetByName(title: string): Sheet | null {
    const found = this.world.book.sheets.find((sheet) => sheet.title === title);
    return found ? this.world.sheet(found.id) : null;
  }

  /** The new sheet becomes the one that is seen. `index` counts from 0. */
  insertSheet(...given: readonly unknown[]): Sheet {
    const [title, index = this.world.book.sheets.length] = given;
    const { book } = this.world;
    assertTitle(book, title);
    if (!Number.isInteger(index) || Number(index) < 0 || Number(index) > book.sheets.length)
      throw new Error(`The sheet index is out of range: ${String(index)}`);
    const sheet = emptySheet(this.world.newId(), title, ROWS, COLUMNS);
    const sheets = [...book.sheets];
    sheets.splice(Number(index), 0, sheet);
    assertSize({ ...book, sheets });
    book.sheets = sheets;
    book.active = sheet.id;
    return this.world.sheet(sheet.id);
  }

  deleteSheet(sheet: Sheet): void {
    const { book } = this.world;
    const { state } = targetOf(sheet, FakeSheet);
    assertUnlocked(state);
    const visible = book.sheets.filter((one) => one !== state && !one.isHidden);
    if (visible[0] === undefined) throw new Error("You can't remove all the visible sheets in a document.");
    book.sheets = book.sheets.filter((one) => one !== state);
    forgetSheet(book, state);
    if (book.active === state.id) book.active = visible[0].id;
  }

  getActiveSheet(): Sheet {
    return this.world.sheet(this.world.book.active);
  }

  /** Without `restores` the first cell becomes the selected one. */
  setActiveSheet(sheet: Sheet, restores = false): Sheet {
    const { id, state } = targetOf(sheet, FakeSheet);
    activate(this.world, id);
    if (!restores) state.selected = corner;
    return sheet;
  }

  getActiveRange(): Range {
    const sheet = this.world.state(this.world.book.active);
    return this.world.range({ sheet: sheet.id, area: sheet.selected });
  }

  getCurrentCell(): Range {
    const { id, selected } = this.world.state(this.world.book.active);
    return this.world.range({
      sheet: id,
      area: { ...selected, lastRow: selected.row, lastColumn: selected.column },
    });
  }

  setNamedRange(name: string, range: Range): void {
    if (!nameShape.test(name) || cellShape.test(name)) throw new Error(`Not a name for a range: ${name}`);
    this.world.book.names = { ...this.world.book.names, [name]: placeOf(range) };
  }

  getRangeByName(name: string): Range | null {
    const place = this.world.book.names[name];
    return place ? this.world.range(place) : null;
  }

  getNamedRanges(): NamedRange[] {
    return Object.keys(this.world.book.names).map((name) =>
      service<NamedRange>('NamedRange', new FakeNamedRange(this.world, name), this.world),
    );
  }

  removeNamedRange(name: string): void {
    const { [name]: removed, ...names } = this.world.book.names;
    if (removed === undefined) throw new Error(`The named range ${name} does not exist`);
    this.world.book.names = names;
  }
}

export const newSpreadsheet = (world: World): Spreadsheet =>
  service<Spreadsheet>('Spreadsheet', new FakeSpreadsheet(world), world);
