/** What a sheet of ours is known by, whatever its title. */
export const KEY = 'marksheet-key';

/** The ids of the charts that we put on a sheet, as JSON. */
export const CHARTS = 'marksheet-charts';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** What is noted of one sheet under a name. */
export const noteOn = (sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string): Metadata | null =>
  sheet.getDeveloperMetadata().find((note) => note.getKey() === name) ?? null;

/** Notes something of a sheet; read by whatever script opens the spreadsheet, so that a later install knows our sheets. */
export function noteOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string, text: string): void {
  sheet.addDeveloperMetadata(name, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}
