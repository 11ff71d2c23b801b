import { HostFailure } from '../../../core/host/host-failure.ts';
import type { SheetOperation } from '../../protocol/operations.ts';
import { isStaging } from '../build/staging.ts';
import { KEY, noteOf, notesOf } from '../reading/sheet-keys.ts';
import { keepingView, sheetNamed, sizeOf, workbook } from '../reading/workbook.ts';
import type { Once } from './once.ts';
import { type Axis, growTo } from './room.ts';

type Addition = Extract<SheetOperation, { do: 'add-sheet' }>;

/** Among all sheets, where the staged ones are last. */
function indexOf(place: number | null): number {
  const names = workbook()
    .getSheets()
    .map((sheet) => sheet.getName());
  let end = names.length;
  while (end > 0 && isStaging(names[end - 1] as string)) end -= 1;
  return place === null ? end : Math.min(place, end);
}

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

function complete(addition: Addition): void {
  const { title, key } = addition;
  const sheet = sheetNamed(title);
  // It was empty when it was added: a sheet that holds anything is somebody else's.
  if (sheet.getLastRow() > 0) throw new HostFailure('title-taken', title);
  resize(addition);
  if (key !== null && !notesOf(KEY).has(sheet.getSheetId())) noteOf(sheet, KEY, key);
  sheet.hideSheet();
}

export function addedOnce(addition: Addition): Once {
  const { title, place } = addition;
  return {
    prepare: () => {
      if (workbook().getSheetByName(title) !== null) throw new HostFailure('title-taken', title);
    },
    facts: () => ({ lines: 0 }),
    isDone: () => workbook().getSheetByName(title) !== null,
    act: () =>
      keepingView(() => {
        workbook().insertSheet(title, indexOf(place));
        complete(addition);
      }),
    complete: () => keepingView(() => complete(addition)),
  };
}

export function removedOnce({ title }: Readonly<{ title: string }>): Once {
  return {
    prepare: () => {
      sheetNamed(title);
    },
    facts: () => ({ lines: 0 }),
    isDone: () => workbook().getSheetByName(title) === null,
    act: () => workbook().deleteSheet(sheetNamed(title)),
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
