import { rawMarks } from '../../../core/workbook/ownership/raw-marks.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/workbook/snapshot.ts';
import type { Part } from './part.ts';
import { readSheet, type SheetCells } from './read-sheet.ts';
import { sharedStringsOf } from './shared-strings.ts';
import { type FileSheet, partAt, type WorkbookFile } from './workbook-file.ts';

/** What was read of a part, with the texts that its cells name. */
const known = new WeakMap<Part, Readonly<{ texts: readonly string[]; cells: SheetCells }>>();

/** What a file holds now. A sheet's key comes from its marks, else from what was stored of it. */
export const snapshotOf = (file: WorkbookFile): WorkbookSnapshot => ({
  sheets: file.sheets.map((sheet) => sheetSnapshot(file, sheet)),
});

/** One sheet of a file as it is now. */
export function sheetSnapshot(file: WorkbookFile, sheet: FileSheet): SheetSnapshot {
  const read = { title: sheet.title, key: sheet.key, hidden: sheet.isHidden, ...cellsOf(file, sheet) };
  return { ...read, key: rawMarks(read)?.sheet.key ?? sheet.key };
}

function cellsOf(file: WorkbookFile, sheet: FileSheet): SheetCells {
  const part = partAt(file, sheet.path);
  const texts = sharedStringsOf(file);
  const found = known.get(part);
  // Whether a number is a day is a matter of styles in these files alone.
  if (found !== undefined && found.texts === texts && !file.isFrom1904) return found.cells;
  const cells = readSheet(file, sheet);
  known.set(part, { texts, cells });
  return cells;
}
