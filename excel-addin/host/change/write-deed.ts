import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { addressOf } from '../addresses.ts';
import { payload, SETTING, sum } from '../payload.ts';
import { cellsOf } from '../read/read-ranges.ts';
import { type AmongTexts, amongTexts } from './among-texts.ts';
import type { Deed, Desk, Theirs } from './desk.ts';
import type { LineSource } from './line-sources.ts';
import { contentAt, type Place } from './same-cells.ts';
import { movedTextCells, type TextCells } from './text-cells.ts';
import { putCells, type Write } from './write-cells.ts';

/** The sheet that is written, by the title that it had before. */
type Target = Readonly<{ title: string; open(desk: Desk): Excel.Worksheet }>;

type Known = Readonly<{
  expected: SheetSnapshot | null;
  original: (place: Place) => Place | null;
  source: LineSource;
}>;

/**
 * A write on a sheet. Where the sheet was there before, what the cells hold is read right before they are written:
 * somebody may have changed them since. `expected` is the sheet as the change knows it at that time, null for one that
 * came in with the change; `original` tells where a cell stood before the change, and `source` where its looks did.
 */
export function writeDeed({ title, open }: Target, write: Write, { expected, original, source }: Known): Deed {
  if (expected === null) return { size: write.size, do: (desk) => putCells(open(desk), write) };
  let found: Excel.Range | null = null;
  let texts: TextCells | null = null;
  let among: AmongTexts | null = null;
  const written = (): AmongTexts => (among ??= amongTexts(write, texts?.isText ?? (() => false)));
  let names: readonly string[] = [];
  // A formula that a sheet leaves behind still names it.
  const isTheirs = ({ content, isFormula }: Theirs): boolean =>
    !isFormula || !names.some((name) => String(content).includes(name));
  return {
    write,
    get size() {
      return sum(written().size, payload(SETTING));
    },
    prepare(desk) {
      texts = movedTextCells(open(desk), write.area, source);
      return texts.questions;
    },
    do(desk) {
      const sheet = open(desk);
      names = desk.leaving.map(({ called }) => called);
      found = sheet.getRange(addressOf(write.area)).load('values,formulas,valueTypes');
      written().put(sheet);
    },
    passed: () => ({ title, places: (among?.passed ?? []).flatMap((place) => formerPlace(place, source)) }),
    theirs: () => (found === null ? [] : changed(found, title, write, expected, original).filter(isTheirs)),
  };
}

function formerPlace({ row, column }: Place, source: LineSource): readonly Place[] {
  const [line, at] = [source('rows', row), source('columns', column)];
  return line === null || at === null ? [] : [{ row: line, column: at }];
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
