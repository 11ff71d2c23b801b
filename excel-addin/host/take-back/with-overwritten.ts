import { editSheet, type HeldCell, heldCell } from '../../../core/host/inverse/sheet-editor.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { Area } from '../../../core/workbook/plan.ts';
import type { Desk, Found } from '../change/desk.ts';
import { tellingOf } from '../change/same-cells.ts';
import { isMissing } from '../failures.ts';
import type { ReadBook } from '../read/read-book.ts';
import type { Overwritten } from './known-sheets.ts';
import { type Pairs, pairedLines } from './line-pairs.ts';
import { heightOf } from './matched-lines.ts';

/**
 * A workbook as it would be had nothing been written where somebody else was quicker: the cells hold again what they held
 * right before, wherever they stand by now, but for what was typed there since. `isWhole`: whether all of them were found.
 */
export async function withOverwritten(
  desk: Desk,
  book: ReadBook,
  overwritten: readonly Overwritten[],
): Promise<Readonly<{ now: ReadBook; isWhole: boolean }>> {
  const areas = await areasOf(desk, overwritten);
  let isWhole = true;
  const sheets = book.sheets.map((read) => {
    let { sheet } = read;
    for (const [at, { id, found }] of overwritten.entries()) {
      const area = areas[at];
      if (id !== read.id || !area) continue;
      const done = withFound(sheet, found, area);
      sheet = done.sheet;
      isWhole &&= done.isWhole;
    }
    return { ...read, sheet };
  });
  return { now: { ...book, sheets }, isWhole };
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

function withFound(sheet: SheetSnapshot, { cells, written }: Found, area: Area) {
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
  const strays: Stray[] = [];
  for (const [down, line] of written.entries())
    for (const [right, telling] of line.entries()) {
      const [row, column] = [rows[down] ?? null, columns[right] ?? null];
      if (telling === null) continue;
      const held = heldCell(cells as SheetSnapshot, down, right);
      if (row !== null && column !== null && present[row]?.[column] === telling)
        edited.put(area.row + row, area.column + column, held);
      else if (row === null || column === null || present[row]?.[column] !== tellingOf(cells, down, right))
        strays.push({ telling, held, column: area.column + (column ?? right) });
    }
  const there = foundStrays(sheet, strays);
  for (const { row, column, held } of there) edited.put(row, column, held);
  const lost = strays.filter(({ telling, held }) => telling !== '' || held.formula !== null || held.value !== null);
  return { sheet: edited.finish(), isWhole: there.length >= lost.length };
}

/** What was written into a cell that is not where it was: whoever sorts takes it along. */
type Stray = Readonly<{ telling: string; held: HeldCell; column: number }>;

/** Where such cells stand, as far as what was written there tells them from all others of their column. */
function foundStrays(sheet: SheetSnapshot, strays: readonly Stray[]) {
  return [...new Set(strays.map(({ column }) => column))].flatMap((column) => {
    const rows = new Map<string, number[]>();
    for (let row = 0; row < heightOf(sheet); row += 1) {
      const telling = tellingOf(sheet, row, column);
      const known = rows.get(telling);
      if (known) known.push(row);
      else rows.set(telling, [row]);
    }
    const own = strays.filter((stray) => stray.column === column && stray.telling !== '');
    return own.flatMap(({ telling, held }) => {
      const [row, another] = rows.get(telling) ?? [];
      const isOnlyOne = another === undefined && own.filter((stray) => stray.telling === telling).length === 1;
      return row !== undefined && isOnlyOne ? [{ row, column, held }] : [];
    });
  });
}

type Tellings = readonly (readonly (string | null)[])[];

const turned = (lines: Tellings): Tellings =>
  (lines[0] ?? []).map((_, column) => lines.map((line) => line[column] ?? null));

/** Lines of an area in one that has as many, or that grew or shrank: what was written into each tells it. */
function placesIn(written: Tellings, present: Tellings): Pairs {
  const [was, now] = [keysOf(written), keysOf(present)];
  if (was.length === now.length && was.every((key, line) => key === '' || key === now[line]))
    return written.map((_, line) => line);
  const likeness = (line: number, at: number): number =>
    (written[line] ?? []).filter((telling, other) => telling !== '' && telling === present[at]?.[other]).length;
  return pairedLines(written.length, present.length, [{ was, now }], likeness);
}

const keysOf = (lines: Tellings): readonly string[] =>
  lines.map((line) => (line.every((telling) => telling === null || telling === '') ? '' : line.join('\u001f')));
