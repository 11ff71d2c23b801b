import { HostFailure } from '../../../core/host/host-failure.ts';
import { noteOf, noteOn } from '../reading/sheet-keys.ts';
import { leaveView, returnToView, workbook } from '../reading/workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google takes 50,000 characters a cell. */
const CELL = 45_000;

/** Cells that each part has for itself, one below the other: parts can come in any order, and twice. */
const PART_ROWS = 25;

/** Lines that are added at once where a sheet is too short. */
const ROOM = 500;

const prefix = '~marksheet ';

/** Notes of a sheet which build it holds the change of, or was put aside by: a title alone may be the user's. */
const MARK = 'marksheet-staging';

/** The hidden sheet that holds a build's change. */
const titleOf = (build: string): string => `${prefix}${build}`;

const ofOneBuild = new RegExp(`^${prefix}([\\w-]{1,40})( \\d+)?$`);

/** Nobody wrote anything on it: a script may have been stopped before it marked a sheet that it had just added. */
const isHiddenAndEmpty = (sheet: Sheet): boolean =>
  sheet.isSheetHidden() && sheet.getLastRow() === 0 && sheet.getCharts().length === 0;

/** Whether a build marked a sheet as its own. */
const isMarked = (sheet: Sheet, build: string): boolean => noteOn(sheet, MARK)?.getValue() === build;

/** The build that a sheet is staged for, or put aside by; null for a sheet of the user's. */
export function buildOf(sheet: Sheet, title: string = sheet.getName()): string | null {
  const [, build, aside] = ofOneBuild.exec(title) ?? [];
  if (build === undefined) return null;
  return isMarked(sheet, build) || (aside === undefined && isHiddenAndEmpty(sheet)) ? build : null;
}

/** Whether a sheet is none of the user's, but holds a change or was put aside by one. */
export const isStaging = (sheet: Sheet, title?: string): boolean => buildOf(sheet, title) !== null;

/** What a sheet is called that goes with a build's operation of this number, until the build is at its end. */
export const asideTitle = (build: string, at: number): string => `${titleOf(build)} ${at}`;

export const stagingSheet = (build: string): Sheet | null => workbook().getSheetByName(titleOf(build));

/** Stands last, so that it takes no other sheet's place. */
function addSheet(build: string): Sheet {
  leaveView();
  const added = workbook().insertSheet(titleOf(build), workbook().getNumSheets());
  // The change stands in the first column; the second is for what it finds.
  added.deleteColumns(3, added.getMaxColumns() - 2);
  added.hideSheet();
  noteOf(added, MARK, build);
  returnToView();
  return added;
}

/** The sheet of a build, which is new or there. */
function sheetFor(build: string, part: number): Sheet {
  const present = stagingSheet(build);
  const sheet = present ?? addSheet(build);
  if (part > 0) return sheet;
  // One that was left before it was hidden or marked is so now.
  if (present !== null) {
    if (!present.isSheetHidden()) present.hideSheet();
    if (!isMarked(present, build)) noteOf(present, MARK, build);
  }
  sheet.getRange(1, 1).setValue(Date.now());
  return sheet;
}

/** A text in pieces for cells; a character of two halves is never parted. */
function cellTexts(text: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at < text.length; ) {
    const last = text.charCodeAt(at + CELL - 1);
    const end = last >= 0xd800 && last < 0xdc00 ? at + CELL - 1 : at + CELL;
    cells.push(text.slice(at, end));
    at = end;
  }
  return cells;
}

const firstRowOf = (part: number): number => 2 + part * PART_ROWS;

/** Writes a part of a change into its cells; above all parts stands when the first one came. */
export function stagePart(build: string, part: number, text: string): void {
  const sheet = sheetFor(build, part);
  const lastRow = firstRowOf(part + 1) - 1;
  const rows = sheet.getMaxRows();
  if (rows < lastRow) sheet.insertRowsAfter(rows, lastRow - rows + ROOM);
  const cells = cellTexts(text);
  // The sign keeps a text from being read as a formula, a number or a day; the cell is without it.
  const column = Array.from({ length: PART_ROWS }, (_, at) => [at < cells.length ? `'${cells[at]}` : '']);
  sheet.getRange(firstRowOf(part), 1, PART_ROWS, 1).setValues(column);
}

/** The text of a change that has this many parts. */
export function readStaged(build: string, parts: number): string {
  const sheet = stagingSheet(build);
  if (sheet === null) throw new HostFailure('unknown', `nothing is staged for ${build}`);
  const texts = sheet.getRange(2, 1, parts * PART_ROWS, 1).getValues();
  for (let part = 0; part < parts; part += 1)
    if (texts[part * PART_ROWS]?.[0] === '') throw new HostFailure('unknown', `part ${part + 1} is not staged`);
  return texts.map(([text]) => String(text)).join('');
}

/** When a staging sheet was begun, in milliseconds; 0 where not even that was finished. */
export const stagedAt = (sheet: Sheet): number => Number(sheet.getRange(1, 1).getValue());

/** Writes what a change finds beside its first part, in place of what stood there; gives whether there is room for it. */
export function noteBeside(sheet: Sheet, text: string): boolean {
  const cells = cellTexts(text);
  if (cells.length > PART_ROWS) return false;
  const column = Array.from({ length: PART_ROWS }, (_, at) => [at < cells.length ? `'${cells[at]}` : '']);
  sheet.getRange(2, 2, PART_ROWS, 1).setValues(column);
  return true;
}

/** What was written beside the first part; nothing is an empty text. */
export const notedBeside = (sheet: Sheet): string =>
  sheet
    .getRange(2, 2, PART_ROWS, 1)
    .getValues()
    .map(([text]) => String(text))
    .join('');

/** Marks a sheet as one that a build puts aside; `isAside`: or takes the mark off, where the sheet comes back. */
export function markAside(sheet: Sheet, build: string, isAside: boolean): void {
  const note = noteOn(sheet, MARK);
  if (!isAside) note?.remove();
  else if (note === null) noteOf(sheet, MARK, build);
  else if (note.getValue() !== build) note.setValue(build);
}

/** Removes what was staged for a build, and the sheets that it put aside; sheets of the user's with such titles stay. */
export function removeStaging(build: string, asides: readonly string[] = []): void {
  for (const title of [titleOf(build), ...asides]) {
    const sheet = workbook().getSheetByName(title);
    if (sheet !== null && buildOf(sheet, title) === build) workbook().deleteSheet(sheet);
  }
}
