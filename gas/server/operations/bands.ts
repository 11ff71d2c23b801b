import type { FinishOperation } from '../../protocol/operations.ts';
import { sheetNamed, workbook } from '../reading/workbook.ts';
import type { Doing } from './do-operation.ts';
import { growToAreas } from './room.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

const overlap = (one: Range, other: Range): boolean =>
  one.getRow() <= other.getLastRow() &&
  other.getRow() <= one.getLastRow() &&
  one.getColumn() <= other.getLastColumn() &&
  other.getColumn() <= one.getLastColumn();

/** The bands that lie on an area, whoever made them. */
export const bandsOn = (range: Range) =>
  range
    .getSheet()
    .getBandings()
    .find((one) => overlap(one.getRange(), range));

/** Bands for long data; ones that begin at the same cell grow with it, others are the user's. */
export function setBands({ title, area, grows }: Extract<FinishOperation, { do: 'bands' }>, { undo }: Doing): void {
  const sheet = sheetNamed(title);
  growToAreas(title, [area]);
  const range = sheet.getRange(area);
  const present = bandsOn(range);
  if (present === undefined) {
    // Somebody took them away.
    if (grows) return;
    undo.push(() => bandsOn(range)?.remove());
    range.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, false, false);
    return;
  }
  const before = present.getRange();
  if (before.getRow() !== range.getRow() || before.getColumn() !== range.getColumn()) return;
  undo.push(() => present.setRange(before));
  present.setRange(range);
}

/** Gives an area a name. */
export function nameRange(
  { title, name, area }: Extract<FinishOperation, { do: 'name-range' }>,
  { undo }: Doing,
): void {
  const spreadsheet = workbook();
  const sheet = sheetNamed(title);
  growToAreas(title, [area]);
  const before = spreadsheet.getRangeByName(name);
  undo.push(() => {
    if (before === null) spreadsheet.removeNamedRange(name);
    else spreadsheet.setNamedRange(name, before);
  });
  spreadsheet.setNamedRange(name, sheet.getRange(area));
}
