import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { addressOf } from '../addresses.ts';
import { payload, SETTING, sum } from '../payload.ts';
import { cellsOf } from '../read/read-ranges.ts';
import { type AmongTexts, amongTexts } from './among-texts.ts';
import type { Deed, Desk, Found } from './desk.ts';
import type { LineSource } from './line-sources.ts';
import { rowWitness } from './row-witness.ts';
import { type Cells, contentAt, isFormulaAt, type Place, tellingOf } from './same-cells.ts';
import { movedTextCells, type TextCells } from './text-cells.ts';
import { putCells, type Write } from './write-cells.ts';

/** The sheet that is written, by the title that it had before. */
type Target = Readonly<{ title: string; open(desk: Desk): Excel.Worksheet }>;

type Known = Readonly<{
  expected: SheetSnapshot | null;
  after: Cells;
  source: LineSource;
  /** Whether Excel itself gave what is known of a cell. */
  isAsRead(place: Place): boolean;
}>;

/**
 * A write on a sheet. Where the sheet was there before, what the cells hold is read right before they are written:
 * somebody may have changed them since. `expected` is the sheet as the change knows it at that time, null for one that
 * came in with the change, `after` as it is then; `source` tells where the looks of a line stood before the change.
 */
export function writeDeed({ title, open }: Target, write: Write, { expected, after, source, isAsRead }: Known): Deed {
  if (expected === null) return { size: write.size, do: (desk) => putCells(open(desk), write) };
  let found: Excel.Range | null = null;
  let texts: TextCells | null = null;
  let among: AmongTexts | null = null;
  // What the same step writes elsewhere may be written by then.
  const isLeftAlone = ({ row, column }: Place): boolean =>
    contentAt(expected, row, column) === contentAt(after, row, column);
  const witness = rowWitness(write, expected, (place) => isLeftAlone(place) && isAsRead(place));
  const written = (): AmongTexts => (among ??= amongTexts(write, texts?.isText ?? (() => false)));
  let names: readonly string[] = [];
  // A formula that a sheet leaves behind still names it.
  const isOurs = (formula: string): boolean => names.some((name) => formula.includes(name));
  return {
    write,
    get size() {
      return sum(written().size, witness ? sum(witness.size, payload(SETTING)) : payload(SETTING));
    },
    prepare(desk) {
      texts = movedTextCells(open(desk), write.area, source);
      return texts.questions;
    },
    do(desk) {
      const sheet = open(desk);
      names = desk.leaving.map(({ called }) => called);
      found = sheet.getRange(addressOf(write.area)).load('values,formulas,valueTypes');
      witness?.ask(sheet);
      written().put(sheet);
    },
    passed: () => ({ title, places: (among?.passed ?? []).flatMap((place) => formerPlace(place, source)) }),
    title,
    isOvertaken: () => found !== null && (isChanged(found, write, expected, isOurs) || witness?.isChanged() === true),
    found: () => (found === null ? null : foundBy(found, write, after)),
  };
}

function formerPlace({ row, column }: Place, source: LineSource): readonly Place[] {
  const [line, at] = [source('rows', row), source('columns', column)];
  return line === null || at === null ? [] : [{ row: line, column: at }];
}

function foundBy(range: Excel.Range, { area, cells, longTexts }: Write, after: Cells): Found {
  const isLong = (row: number, column: number): boolean =>
    longTexts.some((text) => text.row === row && text.column === column);
  const written = cells.map((line, down) =>
    line.map((cell, right) => {
      const [row, column] = [area.row + down, area.column + right];
      return cell === null && !isLong(row, column) ? null : tellingOf(after, row, column);
    }),
  );
  return { cells: cellsOf(range.values, range.formulas, range.valueTypes), written, range, area };
}

function isChanged(
  { values, formulas, valueTypes }: Excel.Range,
  { area, cells }: Write,
  expected: SheetSnapshot,
  isOurs: (formula: string) => boolean,
): boolean {
  const found = cellsOf(values, formulas, valueTypes);
  return cells.some((line, down) =>
    line.some((written, right) => {
      const content = contentAt(found, down, right);
      if (written === null || content === contentAt(expected, area.row + down, area.column + right)) return false;
      return !(isFormulaAt(found, down, right) && isOurs(String(content)));
    }),
  );
}
