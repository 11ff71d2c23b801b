import { service } from '../strict.ts';
import type { World } from '../world.ts';
import { newCheck } from './checks.ts';
import { newRule } from './rules.ts';
import { newSpreadsheet } from './spreadsheet.ts';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

type Offered =
  | ('flush' | 'getActive' | 'getActiveSpreadsheet' | 'getUi')
  | ('newConditionalFormatRule' | 'newDataValidation');

class FakeSpreadsheetApp implements Pick<SpreadsheetApp, Offered> {
  readonly world: World;
  readonly spreadsheet: Spreadsheet;
  readonly ui: GoogleAppsScript.Base.Ui;

  constructor(world: World, ui: GoogleAppsScript.Base.Ui) {
    this.world = world;
    this.spreadsheet = newSpreadsheet(world);
    this.ui = ui;
  }

  flush(): void {
    this.world.flushed();
  }

  getActive(): Spreadsheet {
    return this.spreadsheet;
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.spreadsheet;
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return this.ui;
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return newRule(this.world);
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return newCheck(this.world);
  }
}

/** Words of an enum, each standing for itself; any other throws. */
export const words = (kind: string, all: readonly string[]): object =>
  new Proxy(Object.freeze({}), {
    get(_, word) {
      if (typeof word === 'string' && all.includes(word)) return word;
      throw new Error(`${kind} has no ${String(word)}`);
    },
  });

const enums = Object.fromEntries(
  Object.entries({
    BandingTheme: [
      'LIGHT_GREY',
      'CYAN',
      'GREEN',
      'YELLOW',
      'ORANGE',
      'BLUE',
      'TEAL',
      'GREY',
      'BROWN',
      'INDIGO',
      'PINK',
    ],
    BooleanCriteria: ['TEXT_STARTS_WITH', 'TEXT_EQUAL_TO', 'CUSTOM_FORMULA', 'NUMBER_GREATER_THAN'],
    DataValidationCriteria: ['VALUE_IN_RANGE', 'NUMBER_BETWEEN', 'DATE_IS_VALID_DATE', 'CUSTOM_FORMULA'],
    CopyPasteType: ['PASTE_DATA_VALIDATION'],
    BorderStyle: ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'],
    DeveloperMetadataVisibility: ['DOCUMENT', 'PROJECT'],
    DeveloperMetadataLocationType: ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
    ProtectionType: ['RANGE', 'SHEET'],
    SheetType: ['GRID', 'OBJECT'],
  }).map(([kind, all]) => [kind, words(kind, all)]),
);

export const newSpreadsheetApp = (world: World, ui: GoogleAppsScript.Base.Ui): SpreadsheetApp =>
  service<SpreadsheetApp>('SpreadsheetApp', new FakeSpreadsheetApp(world, ui), world, enums);
