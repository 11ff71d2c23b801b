import { editSheet, heldCell } from '../../../core/host/inverse/sheet-editor.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { Area } from '../../../core/workbook/plan.ts';
import type { Desk, Found } from '../change/desk.ts';
import { tellingOf } from '../change/same-cells.ts';
import { isMissing } from '../failures.ts';
import type { ReadBook } from '../read/read-book.ts';
import type { Overwritten } from './known-sheets.ts';
import { type Pairs, pairedLines } from './line-pairs.ts';

/**
 * A workbook as it would be had nothing been written where somebody else was quicker: the cells hold again what they held
 * right before, wherever they stand by now, but for what was typed there since.
 */
export async function withOverwritten(
  desk: Desk,
  book: ReadBook,
  overwritten: readonly Overwritten[],
): Promise<ReadBook> {
  const areas = await areasOf(desk, overwritten);
  const sheets = book.sheets.map((read) => {
    let { sheet } = read;
    for (const [at, { id, found }] of overwritten.entries()) {
      const area = areas[at];
      if (id === read.id && area) sheet = withFound(sheet, found, area);
    }
    return { ...read, sheet };
  });
  return { ...book, sheets };
}

/** Where such cells stand by now: null where they are gone. */
async function areasOf(desk: Desk, overwritten: readonly Overwritten[]): Promise<readonly (Area | null)[]> {
  const ask = ({ found: { range } }: Overwritten): Excel.Range | null =>
    range && range.context === desk.context ? range.load('rowIndex,columnIndex,rowCount,columnCount') : null;
  try {
    const ranges = overwritten.map(ask);
    if (ranges.some((range) => range !== null)) await desk.context.sync();
    return overwritten.map(({ found }, at) => areaOf(ranges[at] ?? null) ?? found.area);
  } catch (error) {
    if (!isMissing(error)) throw error;
    const [only] = overwritten;
    if (overwritten.length < 2 || only === undefined) return [null];
    const areas: (Area | null)[] = [];
    for (const one of overwritten) areas.push(...(await areasOf(desk, [one])));
    return areas;
  }
}

const areaOf = (range: Excel.Range | null): Area | null =>
  range && {
    ...{ row: range.rowIndex, column: range.columnIndex },
    lastRow: range.rowIndex + range.rowCount - 1,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };

function withFound(sheet: SheetSnapshot, { cells, written }: Found, area: Area): SheetSnapshot {
  const edited = editSheet(sheet);
  const present = Array.from({ length: area.lastRow - area.row + 1 }, (_, down) =>
    Array.from({ length: area.lastColumn - area.column + 1 }, (__, right) =>
      tellingOf(sheet, area.row + down, area.column + right),
    ),
  );
  const columns = placesIn(turned(written), turned(present));
  const rows = placesIn(
    written,
    present.map((line) => columns.map((at) => (at === null ? '' : (line[at] ?? '')))),
  );
  for (const [down, line] of written.entries())
    for (const [right, telling] of line.entries()) {
      const [row, column] = [rows[down] ?? null, columns[right] ?? null];
      if (telling === null || row === null || column === null || present[row]?.[column] !== telling) continue;
      edited.put(area.row + row, area.column + column, heldCell(cells as SheetSnapshot, down, right));
    }
  return edited.finish();
}

type Tellings = readonly (readonly (string | null)[])[];

const turned = (lines: Tellings): Tellings =>
  (lines[0] ?? []).map((_, column) => lines.map((line) => line[column] ?? null));

/** Lines of an area in one that has as many, or that grew or shrank: what was written into each tells it. */
function placesIn(written: Tellings, present: Tellings): Pairs {
  if (written.length === present.length) return written.map((_, line) => line);
  const likeness = (line: number, at: number): number =>
    (written[line] ?? []).filter((telling, other) => telling !== '' && telling === present[at]?.[other]).length;
  return pairedLines(written.length, present.length, [{ was: keysOf(written), now: keysOf(present) }], likeness);
}

const keysOf = (lines: Tellings): readonly string[] =>
  lines.map((line) => (line.every((telling) => telling === null || telling === '') ? '' : line.join('\u001f')));
