import { editSheet, heldCell } from '../../../core/host/inverse/sheet-editor.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { Area } from '../../../core/workbook/plan.ts';
import type { Desk, Found } from '../change/desk.ts';
import { tellingOf } from '../change/same-cells.ts';
import { isMissing } from '../failures.ts';
import type { ReadBook } from '../read/read-book.ts';
import type { Overwritten } from './known-sheets.ts';
import { pairedLines } from './line-pairs.ts';

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
  const height = area.lastRow - area.row + 1;
  const width = area.lastColumn - area.column + 1;
  const across = written[0]?.length ?? 0;
  const rows = placesIn(written.length, height, (down, at) =>
    written[down]?.some(
      (telling, right) => telling !== '' && telling === tellingOf(sheet, area.row + at, area.column + right),
    )
      ? 1
      : 0,
  );
  // Columns that came in within are not told apart by what was written there.
  const columns = placesIn(across, width, () => 0);
  for (const [down, line] of written.entries())
    for (const [right, telling] of line.entries()) {
      const [row, column] = [rows[down] ?? null, columns[right] ?? null];
      if (telling === null || row === null || column === null) continue;
      const place = { row: area.row + row, column: area.column + column };
      if (tellingOf(sheet, place.row, place.column) !== telling) continue;
      edited.put(place.row, place.column, heldCell(cells as SheetSnapshot, down, right));
    }
  return edited.finish();
}

/** Lines of an area in one that has as many, or that grew or shrank. */
const placesIn = (count: number, now: number, likeness: (line: number, at: number) => number) =>
  count === now ? Array.from({ length: count }, (_, line) => line) : pairedLines(count, now, [], likeness);
