import type { SheetOperation } from '../../protocol/operations.ts';
import { isStaging } from '../build/staging.ts';
import { KEY, noteOf, noteOn } from '../reading/sheet-keys.ts';
import { forgetSheet, leaveView, rememberSheet, sheetNamed, sizeOf, workbook } from '../reading/workbook.ts';
import { askedOnce, takenBack } from '../this-execution.ts';
import type { Once } from './once.ts';
import { type Axis, growTo } from './room.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Addition = Extract<SheetOperation, { do: 'add-sheet' }>;

/** A place among all sheets but those that are ours alone for a while; staged ones are last. */
function indexOf(place: number | null): number {
  if (place === null) return lastPlace().index;
  let before = place;
  let end = 0;
  for (const [index, sheet] of workbook().getSheets().entries()) {
    if (isStaging(sheet)) continue;
    if (before === 0) return index;
    before -= 1;
    end = index + 1;
  }
  return end;
}

/** Where the next sheet at the end stands; each that is added moves it on. */
const lastPlace = (): { index: number } =>
  askedOnce('last place', () => {
    const all = workbook().getSheets();
    let index = all.length;
    while (index > 0 && isStaging(all[index - 1] as Sheet)) index -= 1;
    return { index };
  });

function cutTo(title: string, axis: Axis, wanted: number): void {
  const more = sizeOf(title, axis) - wanted;
  if (more <= 0) return;
  if (axis === 'rows') sheetNamed(title).deleteRows(wanted + 1, more);
  else sheetNamed(title).deleteColumns(wanted + 1, more);
  sizeOf(title, axis, wanted);
}

/** Gives a sheet its size, less before more: a spreadsheet takes so many cells. */
function resize({ title, rows, columns }: Addition): void {
  cutTo(title, 'columns', columns);
  cutTo(title, 'rows', rows);
  growTo(title, 'columns', columns);
  growTo(title, 'rows', rows);
}

/** Google gives all new sheets as many lines: the first one tells. */
function rememberNew(title: string, sheet: Sheet): void {
  rememberSheet(title, sheet);
  sizeOf(
    title,
    'rows',
    askedOnce('new rows', () => sheet.getMaxRows()),
  );
  sizeOf(
    title,
    'columns',
    askedOnce('new columns', () => sheet.getMaxColumns()),
  );
}

/** The rest of an addition that was begun by an execution which was killed. */
function complete(addition: Addition): void {
  const { title, key } = addition;
  leaveView();
  const sheet = sheetNamed(title);
  resize(addition);
  if (key !== null && noteOn(sheet, KEY) === null) noteOf(sheet, KEY, key);
  sheet.hideSheet();
}

function add(addition: Addition): void {
  const { title, place, key } = addition;
  leaveView();
  const sheet = workbook().insertSheet(title, indexOf(place));
  if (place === null) lastPlace().index += 1;
  else takenBack('last place');
  rememberNew(title, sheet);
  resize(addition);
  if (key !== null) noteOf(sheet, KEY, key);
  sheet.hideSheet();
}

export function addedOnce(addition: Addition): Once {
  const { title } = addition;
  return {
    // That its title is free was looked at before anything was written; Google refuses one that was taken since.
    prepare: () => {},
    facts: () => ({ lines: 0 }),
    // Nothing is written before the next entry: a sheet that holds anything is somebody else's.
    isDone: () => workbook().getSheetByName(title)?.getLastRow() === 0,
    act: () => add(addition),
    complete: () => complete(addition),
  };
}

export function removedOnce({ title }: Readonly<{ title: string }>): Once {
  return {
    prepare: () => {
      sheetNamed(title);
    },
    facts: () => ({ lines: 0 }),
    isDone: () => workbook().getSheetByName(title) === null,
    act: () => {
      workbook().deleteSheet(sheetNamed(title));
      forgetSheet(title);
    },
    complete: () => {},
  };
}

/** Shows a sheet or hides it. */
export function showSheet({ title, isHidden }: Readonly<{ title: string; isHidden: boolean }>): void {
  const sheet = sheetNamed(title);
  if (isHidden) sheet.hideSheet();
  else sheet.showSheet();
}

export function bringToFront({ title }: Readonly<{ title: string }>): void {
  workbook().setActiveSheet(sheetNamed(title));
}
