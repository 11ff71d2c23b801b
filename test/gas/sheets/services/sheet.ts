import { type Area, readArea } from '../book/area.ts';
import { assertTitle } from '../book/limits.ts';
import { renameSheet } from '../book/sheet-references.ts';
import { sizeOf } from '../book/state.ts';
import { usedSize } from '../book/used-size.ts';
import { proxyOf, service } from '../strict.ts';
import type { World } from '../world.ts';
import { bandingOf } from './banding.ts';
import { filterOf } from './filter.ts';
import { addMetadata, metadataOf } from './metadata.ts';
import { newProtection, protectionOf } from './protection.ts';
import { newRangeList } from './range-list.ts';
import { ruleOf, rulesFor } from './rules.ts';
import { SheetCharts } from './sheet-charts.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

type Offered =
  | ('getName' | 'setName' | 'getSheetId' | 'isSheetHidden' | 'hideSheet' | 'showSheet' | 'getType')
  | ('getLastRow' | 'getLastColumn' | 'getRange' | 'getRangeList' | 'setRightToLeft')
  | ('setHiddenGridlines' | 'getConditionalFormatRules' | 'setConditionalFormatRules')
  | ('getFilter' | 'getBandings' | 'protect' | 'getProtections')
  | ('addDeveloperMetadata' | 'getDeveloperMetadata');

export class FakeSheet extends SheetCharts implements Pick<Sheet, Offered> {
  getName(): string {
    return this.state.title;
  }

  setName(title: string): Sheet {
    assertTitle(this.world.book, title, this.id);
    renameSheet(this.world.book, this.state, title);
    return proxyOf<Sheet>(this);
  }

  getSheetId(): number {
    return this.state.id;
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return this.state.kind as unknown as GoogleAppsScript.Spreadsheet.SheetType;
  }

  isSheetHidden(): boolean {
    return this.state.isHidden;
  }

  hideSheet(): Sheet {
    const { book } = this.world;
    const visible = book.sheets.filter(({ isHidden, id }) => !isHidden && id !== this.id);
    if (visible[0] === undefined) throw new Error("You can't hide all the sheets in a document.");
    this.state.isHidden = true;
    if (book.active === this.id) book.active = visible[0].id;
    return proxyOf<Sheet>(this);
  }

  showSheet(): Sheet {
    this.state.isHidden = false;
    return proxyOf<Sheet>(this);
  }

  getLastRow(): number {
    return usedSize(this.state).rows;
  }

  getLastColumn(): number {
    return usedSize(this.state).columns;
  }

  getRange(first: string | number, column?: number, rows = 1, columns = 1): Range {
    const { state } = this;
    if (state.kind !== 'GRID') throw new Error('A sheet of a chart has no ranges');
    const area = typeof first === 'string' ? readArea(first, sizeOf(state)) : countedArea(first, column, rows, columns);
    return this.world.range(this.world.checked(state, area));
  }

  getRangeList(addresses: readonly string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const { state, world } = this;
    return newRangeList(
      world,
      addresses.map((address) => world.checked(state, readArea(address, sizeOf(state)))),
    );
  }

  setRightToLeft(rightToLeft: boolean): Sheet {
    this.state.rightToLeft = rightToLeft;
    return proxyOf<Sheet>(this);
  }

  setHiddenGridlines(hides: boolean): Sheet {
    this.state.hidesGridlines = hides;
    return proxyOf<Sheet>(this);
  }

  getConditionalFormatRules(): Rule[] {
    return this.state.rules.map((rule) => ruleOf(this.world, this.id, rule));
  }

  setConditionalFormatRules(rules: readonly Rule[]): void {
    this.state.rules = rulesFor(this.id, rules);
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterOf(this.world, this.id);
  }

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return this.state.bandings.map((banding) => bandingOf(this.world, this.id, banding));
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return newProtection(this.world, this.id);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    const wantsSheet = String(type) === 'SHEET';
    return this.state.protections
      .filter(({ area }) => (area === null) === wantsSheet)
      .map((protection) => protectionOf(this.world, this.id, protection));
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return this.state.metadata.map(({ id }) => metadataOf(this.world, this.id, id));
  }

  addDeveloperMetadata(key: string, ...given: readonly unknown[]): Sheet {
    const [value, visibility] = given;
    if (given.length !== 2) throw new Error('Metadata is added with a value and a visibility here');
    addMetadata(this.world, this.id, key, value as string, String(visibility));
    return proxyOf<Sheet>(this);
  }
}

/** Rows and columns counted from 1. */
function countedArea(row: unknown, column: unknown, rows: unknown, columns: unknown): Area {
  const numbers = [row, column, rows, columns];
  if (!numbers.every(Number.isInteger)) throw new Error(`The parameters (${numbers.join(',')}) are no whole numbers`);
  const [first, right, count, width] = numbers as [number, number, number, number];
  if (count < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (width < 1) throw new Error('The number of columns in the range must be at least 1.');
  return { row: first - 1, column: right - 1, lastRow: first + count - 2, lastColumn: right + width - 2 };
}

/** Brings a sheet to the front, with what was selected on it. */
export function activate(world: World, id: number): void {
  const { isHidden, title } = world.state(id);
  if (isHidden) throw new Error(`The sheet ${title} is hidden`);
  world.book.active = id;
}

export const newSheet = (world: World, id: number): Sheet => service<Sheet>('Sheet', new FakeSheet(world, id), world);
