import { HostFailure } from '../../../core/host/host-failure.ts';
import { askedOnce, takenBack } from '../this-execution.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet that the sidebar is open in. */
export const workbook = (): GoogleAppsScript.Spreadsheet.Spreadsheet =>
  askedOnce('workbook', () => SpreadsheetApp.getActiveSpreadsheet());

type Axis = 'rows' | 'columns';

/** How many lines a sheet has, and how many it has at least. */
type Sizes = Readonly<{ sizes: Map<Axis, number>; least: Map<Axis, number> }>;

/** The sheets that were asked for by title, with their sizes as far as those are known. */
const known = new Map<string, Readonly<{ sheet: Sheet }> & Sizes>();

/** To be called where somebody else may have changed the spreadsheet. */
export const forgetSheets = (): void => known.clear();

/** To be called where a sheet may have come or gone. */
export const forgetSheet = (title: string): void => {
  known.delete(title);
};

/** To be called where lines of a sheet may have come or gone, by our hand or somebody's. */
export function forgetSize(title: string, axis: Axis): void {
  known.get(title)?.sizes.delete(axis);
  known.get(title)?.least.delete(axis);
}

function knownSheet(title: string) {
  const found = known.get(title);
  if (found !== undefined) return found;
  const sheet = workbook().getSheetByName(title);
  if (sheet === null) throw new HostFailure('no-such-sheet', title);
  return rememberSheet(title, sheet);
}

/** A sheet that is there now by this title. */
export function rememberSheet(title: string, sheet: Sheet) {
  const made = { sheet, sizes: new Map<Axis, number>(), least: new Map<Axis, number>() };
  known.set(title, made);
  return made;
}

/** @throws HostFailure `no-such-sheet` with the title. */
export const sheetNamed = (title: string): Sheet => knownSheet(title).sheet;

/** How many lines a sheet has; `given` are those that it has got just now. Asking between writes would make Google stop. */
export function sizeOf(title: string, axis: Axis, given?: number): number {
  const { sheet, sizes } = knownSheet(title);
  const size = given ?? sizes.get(axis) ?? (axis === 'rows' ? sheet.getMaxRows() : sheet.getMaxColumns());
  sizes.set(axis, size);
  return size;
}

/** To be called where it was seen how far a sheet is used: then nobody need ask whether it has so many lines. */
export function hasAtLeast(title: string, used: Readonly<Record<Axis, number>>): void {
  const { least } = knownSheet(title);
  least.set('rows', used.rows);
  least.set('columns', used.columns);
}

/** Whether a sheet has so many lines for all that is known, without asking. */
export const isKnownToHave = (title: string, axis: Axis, wanted: number): boolean =>
  (knownSheet(title).least.get(axis) ?? 0) >= wanted;

/** Sheets with cells; charts and connected data can be sheets, too, whose cells nobody may ask for. */
export const hasCells = (sheet: Sheet): boolean => sheet.getType() === SpreadsheetApp.SheetType.GRID;

/** To be called before something that makes another sheet the active one. */
export function leaveView(): void {
  askedOnce('view', () => workbook().getActiveSheet());
}

/** Goes back to the sheet that the user looks at, where it was left: before anybody sees what was done. */
export function returnToView(): void {
  const before = takenBack<Sheet>('view');
  // A hidden one is none of the user's: an execution was killed before it went back.
  if (before?.isSheetHidden() === false) workbook().setActiveSheet(before, true);
}
