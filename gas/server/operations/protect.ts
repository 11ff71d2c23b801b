import type { FinishOperation } from '../../protocol/operations.ts';
import { sheetNamed } from '../reading/workbook.ts';
import type { Doing } from './do-operation.ts';
import { growToAreas } from './room.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** The protection of a whole sheet. */
export const protectionOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet): Protection | undefined =>
  sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];

/** One that was left before it was described is ours, too: sheets are protected right after they were added. */
export const isOurs = (protection: Protection, description: string): boolean =>
  ['', description].includes(protection.getDescription());

/**
 * Warns before somebody types over the sheet but for these areas; a protection of the user's stays as it is. One that was
 * left before it became a warning keeps nobody out: as long as no editor is taken off it, all may edit.
 */
export function protect(
  { title, description, unprotected }: Extract<FinishOperation, { do: 'protect' }>,
  { undo }: Doing,
) {
  const sheet = sheetNamed(title);
  const present = protectionOf(sheet);
  if (present !== undefined && !isOurs(present, description)) return;
  growToAreas(title, unprotected);
  const before = present?.getUnprotectedRanges();
  undo.push(() => {
    if (before === undefined) protectionOf(sheet)?.remove();
    else present?.setUnprotectedRanges(before);
  });
  const protection = (present ?? sheet.protect()).setWarningOnly(true).setDescription(description);
  const ranges = unprotected.length === 0 ? [] : sheet.getRangeList([...unprotected]).getRanges();
  protection.setUnprotectedRanges(ranges);
}
