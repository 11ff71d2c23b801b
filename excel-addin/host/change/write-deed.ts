import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { addressOf } from '../addresses.ts';
import { cellsOf } from '../read/read-ranges.ts';
import type { Deed, Theirs } from './desk.ts';
import type { LineSource } from './line-sources.ts';
import { contentAt, type Place } from './same-cells.ts';
import { askMovedTextCells, type IsText, putAmongTexts } from './text-cells.ts';
import { putCells, type Write } from './write-cells.ts';

/**
 * A write on a sheet. Where the sheet was there before, what the cells hold is read right before they are written:
 * somebody may have changed them since. `expected` is the sheet as the change knows it at that time, null for one that
 * came in with the change; `original` tells where a cell stood before the change, and `source` where its looks did.
 */
export function writeDeed(
  title: string,
  write: Write,
  expected: SheetSnapshot | null,
  original: (place: Place) => Place | null,
  source: LineSource,
): Deed {
  const bytes = write.bytes + 500;
  if (expected === null) return { bytes, do: (desk) => putCells(desk.sheet(title), write) };
  let found: Excel.Range | null = null;
  let isText: IsText = () => false;
  let names: readonly string[] = [];
  // A formula that a sheet leaves behind still names it.
  const isTheirs = ({ content, isFormula }: Theirs): boolean =>
    !isFormula || !names.some((name) => String(content).includes(name));
  return {
    bytes: bytes * 2 + write.cells.length * (write.cells[0]?.length ?? 0) * 9,
    prepare(desk) {
      isText = askMovedTextCells(desk.sheet(title), write.area, source);
    },
    do(desk) {
      const sheet = desk.sheet(title);
      names = desk.leaving.map(({ called }) => called);
      found = sheet.getRange(addressOf(write.area)).load('values,formulas,valueTypes');
      putAmongTexts(sheet, write, isText);
    },
    theirs: () => (found === null ? [] : changed(found, title, write, expected, original).filter(isTheirs)),
  };
}

function changed(
  { values, formulas, valueTypes }: Excel.Range,
  title: string,
  { area, cells }: Write,
  expected: SheetSnapshot,
  original: (place: Place) => Place | null,
): readonly Theirs[] {
  const found = cellsOf(values, formulas, valueTypes);
  return cells.flatMap((line, down) =>
    line.flatMap((written, right): readonly Theirs[] => {
      const [row, column] = [area.row + down, area.column + right];
      const content = contentAt(found, down, right);
      if (written === null || content === contentAt(expected, row, column)) return [];
      const isFormula = (found.formulas[down]?.[right] ?? null) !== null;
      return [{ title, place: original({ row, column }), content, isFormula }];
    }),
  );
}
