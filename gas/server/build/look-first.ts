import { HostFailure } from '../../../core/host/host-failure.ts';
import type { Operation, StagedChange } from '../../protocol/operations.ts';
import type { SheetCells } from '../../protocol/requests.ts';
import { sheetToken } from '../../protocol/sheet-token.ts';
import { readCells } from '../reading/read-cells.ts';
import { hasAtLeast, sheetNamed, workbook } from '../reading/workbook.ts';

/** Rows that are read at once. */
const PIECE = 20_000;

/** What a sheet holds now, as the page says it of what it saw. */
function tokenOf(title: string): string {
  const sheet = sheetNamed(title);
  const last = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  hasAtLeast(title, { rows: last, columns });
  const pieces: SheetCells[] = [];
  for (let row = 0; row < last; row += PIECE)
    pieces.push(readCells(sheet, { row, rows: Math.min(PIECE, last - row), columns }));
  return sheetToken(pieces);
}

/** Goes through the titles as the operations add and remove them; Google tells none apart by capitals. */
function checkTitles(operations: readonly Operation[]): void {
  if (!operations.some(({ do: name }) => name === 'add-sheet' || name === 'remove-sheet')) {
    for (const { title } of operations) sheetNamed(title);
    return;
  }
  const names = workbook()
    .getSheets()
    .map((sheet) => sheet.getName());
  const titles = new Set(names.map((name) => name.toLowerCase()));
  for (const operation of operations) {
    const title = operation.title.toLowerCase();
    const isAdded = operation.do === 'add-sheet';
    if (titles.has(title) === isAdded)
      throw new HostFailure(isAdded ? 'title-taken' : 'no-such-sheet', operation.title);
    if (isAdded) titles.add(title);
    if (operation.do === 'remove-sheet') titles.delete(title);
  }
}

const movesLines = ({ do: name }: Operation): boolean => name.endsWith('-lines') || name === 'remove-sheet';

/**
 * Somebody may have locked a part of a sheet for whom the script runs for. Cells that cannot be written need not be
 * written back; but lines that could be moved, and not be moved back, would leave the sheet in pieces.
 */
function checkLocks(operations: readonly Operation[]): void {
  const titles = new Set(operations.filter(movesLines).map(({ title }) => title));
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  for (const title of titles) {
    const sheet = workbook().getSheetByName(title);
    const locks = sheet === null ? [] : [...sheet.getProtections(RANGE), ...sheet.getProtections(SHEET)];
    if (locks.some((lock) => !lock.isWarningOnly() && !lock.canEdit())) throw new HostFailure('protected', title);
  }
}

/**
 * Looks before the first operation whether the sheets are as the page saw them, and may be changed.
 * @throws HostFailure `changed-meanwhile`, `title-taken`, `no-such-sheet` or `protected` with a title.
 */
export function lookFirst({ forward, expected }: StagedChange): void {
  checkTitles(forward);
  checkLocks(forward);
  for (const [title, token] of Object.entries(expected))
    if (tokenOf(title) !== token) throw new HostFailure('changed-meanwhile', title);
}
