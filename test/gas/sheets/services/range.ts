import { functions as catalogue } from '../../../../core/functions/index.ts';
import { type Area, addressOf, columnsOf, type Place, rowsOf } from '../book/area.ts';
import { writeCells } from '../book/editing.ts';
import { looksIn } from '../book/looks.ts';
import { mergeCells } from '../book/merges.ts';
import type { SheetState } from '../book/state.ts';
import { isCommon } from '../formula/check-written.ts';
import { proxyOf, service } from '../strict.ts';
import type { World } from '../world.ts';
import { newBanding } from './banding.ts';
import { checkOf, setCheck, setChecks } from './checks.ts';
import { placeOf } from './dressed.ts';
import { DressedByCell } from './dressed-by-cell.ts';
import { newFilter } from './filter.ts';
import { assertSize, givenFormulaAt } from './range-cells.ts';
import { readValue } from './read-value.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type BandingTheme = GoogleAppsScript.Spreadsheet.BandingTheme;

type Offered =
  | ('getA1Notation' | 'getRow' | 'getColumn' | 'getNumRows' | 'getNumColumns' | 'getLastRow' | 'getLastColumn')
  | ('getSheet' | 'getValue' | 'getValues' | 'getFormula' | 'getFormulas' | 'setValue' | 'setValues' | 'setFormula')
  | ('getDataValidations' | 'setDataValidation' | 'setDataValidations' | 'clearDataValidations' | 'applyRowBanding')
  | ('createFilter' | 'merge' | 'activate' | 'setBackgrounds' | 'setFontColors' | 'setFontFamilies' | 'setFontSizes')
  | ('setFontWeights' | 'setFontStyles' | 'setHorizontalAlignments' | 'setVerticalAlignments' | 'setWraps')
  | ('getNumberFormats' | 'setNumberFormats' | 'copyTo');

const isFormula = (text: string): boolean => text === '' || text.startsWith('=');

class FakeRange extends DressedByCell<Range> implements Pick<Range, Offered> {
  get place(): Place {
    return this.places[0] as Place;
  }

  getA1Notation(): string {
    return addressOf(this.place.area);
  }

  getRow(): number {
    return this.place.area.row + 1;
  }

  getColumn(): number {
    return this.place.area.column + 1;
  }

  getLastRow(): number {
    return this.place.area.lastRow + 1;
  }

  getLastColumn(): number {
    return this.place.area.lastColumn + 1;
  }

  getNumRows(): number {
    return rowsOf(this.place.area);
  }

  getNumColumns(): number {
    return columnsOf(this.place.area);
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.world.sheet(this.place.sheet);
  }

  getValue(): unknown {
    return this.getValues()[0]?.[0];
  }

  getValues(): unknown[][] {
    const { sheet, area } = liveOf(this);
    const formats = looksIn(sheet.looks, 'numberFormat', area);
    return formats.map((row, down) =>
      row.map((format, right) => readValue(this.world, sheet, area.row + down, area.column + right, format)),
    );
  }

  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    const { sheet, area } = liveOf(this);
    return Array.from({ length: rowsOf(area) }, (_, down) =>
      Array.from({ length: columnsOf(area) }, (__, right) =>
        givenFormulaAt(this.world, sheet, area.row + down, area.column + right),
      ),
    );
  }

  setValue(value: unknown): Range {
    const { area } = this.place;
    return this.setValues(Array.from({ length: rowsOf(area) }, () => new Array(columnsOf(area)).fill(value)));
  }

  setValues(values: readonly (readonly unknown[])[]): Range {
    const { sheet, area } = liveOf(this);
    assertSize(values, area);
    writeCells(this.world, sheet, area, values);
    return proxyOf<Range>(this);
  }

  setFormula(formula: string): Range {
    if (typeof formula !== 'string' || !isFormula(formula)) throw new Error(`Not a formula: ${formula}`);
    const { sheet, area } = liveOf(this);
    const row = new Array<string>(columnsOf(area)).fill(formula);
    // What a person has put into a cell may call functions of the add-on; what is built may not.
    const mayCall = (name: string): boolean => isCommon(name) || catalogue.has(name);
    writeCells(
      this.world,
      sheet,
      area,
      Array.from({ length: rowsOf(area) }, () => row),
      mayCall,
    );
    return proxyOf<Range>(this);
  }

  getNumberFormats(): string[][] {
    const { sheet, area } = liveOf(this);
    return looksIn(sheet.looks, 'numberFormat', area).map((row) => [...row]);
  }

  getDataValidations(): (DataValidation | null)[][] {
    const { sheet, area } = liveOf(this);
    return looksIn(sheet.looks, 'check', area).map((row) => row.map((check) => check && checkOf(this.world, check)));
  }

  setDataValidation(rule: DataValidation | null): Range {
    setCheck(this.world, this.place, rule);
    return proxyOf<Range>(this);
  }

  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): Range {
    assertSize(rules, this.place.area);
    setChecks(this.world, this.place, rules);
    return proxyOf<Range>(this);
  }

  /** Of all that Google pastes, scripts of ours paste checks alone; a cell without one takes the other's off. */
  copyTo(destination: Range, ...given: readonly unknown[]): void {
    const [kind, isTransposed] = given;
    if (String(kind) !== 'PASTE_DATA_VALIDATION' || isTransposed !== false) throw new Error('Nothing but checks here');
    const [from, to] = [liveOf(this), placeOf(destination)];
    const checks = looksIn(from.sheet.looks, 'check', from.area);
    assertSize(checks, to.area);
    const target = newRange(this.world, to);
    target.setDataValidations(checks.map((row) => row.map((check) => check && checkOf(this.world, check))));
  }

  clearDataValidations(): Range {
    return this.setDataValidation(null);
  }

  applyRowBanding(theme?: BandingTheme, header = true, footer = false): GoogleAppsScript.Spreadsheet.Banding {
    return newBanding(this.world, this.place, String(theme ?? 'LIGHT_GREY'), header, footer);
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    return newFilter(this.world, this.place);
  }

  merge(): Range {
    const { sheet, area } = liveOf(this);
    mergeCells(sheet, area);
    return proxyOf<Range>(this);
  }

  activate(): Range {
    select(this.world, this.place);
    return proxyOf<Range>(this);
  }
}

/** The sheet as it is now; throws where it is gone or no longer as large. */
function liveOf({ world, place }: FakeRange): Readonly<{ sheet: SheetState; area: Area }> {
  const sheet = world.state(place.sheet);
  return { sheet, area: world.checked(sheet, place.area).area };
}

/** Goes to a place, as a person does by clicking it. */
function select(world: World, { sheet, area }: Place): void {
  const state = world.state(sheet);
  if (state.isHidden) throw new Error(`The sheet ${state.title} is hidden`);
  state.selected = area;
  world.book.active = sheet;
}

export const newRange = (world: World, place: Place): Range =>
  service<Range>('Range', new FakeRange(world, [place]), world);
