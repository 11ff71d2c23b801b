import { type FakeGoogle, fakeGoogle, type GoogleOptions } from './fake-google.ts';

type Opened = FakeGoogle &
  Readonly<{
    spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
    /** The first one. */
    sheet: GoogleAppsScript.Spreadsheet.Sheet;
  }>;

/** A spreadsheet with one sheet, as a script has it that was just opened. */
export function opened(options: GoogleOptions = {}): Opened {
  const fake = fakeGoogle(options);
  const spreadsheet = fake.google.SpreadsheetApp.getActiveSpreadsheet();
  return { ...fake, spreadsheet, sheet: spreadsheet.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet };
}
