import { HostFailure } from '../../../core/host/host-failure.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet that the sidebar is open in. */
export const workbook = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

type Axis = 'rows' | 'columns';

/** The sheets that were asked for by title, with their sizes as far as those are known. */
const known = new Map<string, Readonly<{ sheet: Sheet; sizes: Map<Axis, number> }>>();

/** To be called whenever lines or sheets may have come, gone or moved. */
export const forgetSheets = (): void => known.clear();

function knownSheet(title: string) {
  const found = known.get(title);
  if (found !== undefined) return found;
  const sheet = workbook().getSheetByName(title);
  if (sheet === null) throw new HostFailure('no-such-sheet', title);
  const made = { sheet, sizes: new Map<Axis, number>() };
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

/** Sheets with cells; charts and connected data can be sheets, too, whose cells nobody may ask for. */
export const hasCells = (sheet: Sheet): boolean => sheet.getType() === SpreadsheetApp.SheetType.GRID;

/**
 * Does something that makes another sheet the active one, and goes back to the one that the user looks at. That is a
 * hidden one only where an execution was killed before it went back.
 */
export function keepingView<Result>(work: () => Result): Result {
  const before = workbook().getActiveSheet();
  const result = work();
  if (!before.isSheetHidden()) workbook().setActiveSheet(before, true);
  return result;
}
