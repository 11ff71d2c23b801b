import type { SheetSnapshot } from '../snapshot.ts';
import { valuePrint } from './fingerprint.ts';
import { type MarkedLine, presentCell, usedSize } from './marked-sheet.ts';
import { recordPrint } from './planned-marks.ts';
import type { RawMarks } from './raw-marks.ts';

type Written = Readonly<{ key: string; isGone: boolean; print: string; ordinal: number }>;

/** How many rows are looked at to see which column a renamed header belongs to, and how many ways are tried. */
const SAMPLE = 25;
const MOST_WAYS = 5000;

/**
 * The columns of a sheet of records. They are known by their headers; those whose header was typed over are found by
 * what the rows hold, whose fingerprints only the right columns give.
 */
export function recordColumns(
  sheet: SheetSnapshot,
  { row, column: markColumn }: Pick<RawMarks, 'row' | 'column'>,
  text: string,
  rows: readonly MarkedLine[],
): readonly MarkedLine[] {
  const written = readColumns(text);
  const free = new Set(Array.from({ length: usedSize(sheet).columns }, (_, place) => place));
  free.delete(markColumn);
  const places = written.map(({ print }): number | null => {
    const found = [...free].find((place) => valuePrint(presentCell(sheet, row, place).value) === print);
    if (found === undefined) return null;
    free.delete(found);
    return found;
  });
  const sample = rows.filter(({ prints }) => prints[0] !== '').slice(0, SAMPLE);
  const best = places.includes(null) ? bestWay(sheet, places, [...free], sample) : places;
  return written.flatMap(({ key, isGone, ordinal, print }, index) => {
    const position = best[index] ?? null;
    return position === null ? [] : [{ key, isGone, ordinal, position, prints: [print] }];
  });
}

const readColumns = (text: string): readonly Written[] =>
  text.split(',').flatMap((entry, ordinal) => {
    const [, gone, key, print] = /^(~?)([^~]+)~(\w*)$/.exec(entry) ?? [];
    return key === undefined || print === undefined ? [] : [{ key, print, ordinal, isGone: gone === '~' }];
  });

/** Of all ways to give the free columns to those that are missing, the one that most rows agree with; none without any. */
function bestWay(
  sheet: SheetSnapshot,
  places: readonly (number | null)[],
  free: readonly number[],
  sample: readonly MarkedLine[],
): readonly (number | null)[] {
  let [best, most, tried] = [places, 0, 0];
  const follow = (way: readonly (number | null)[], left: readonly number[], from: number): void => {
    if (tried >= MOST_WAYS) return;
    const next = way.indexOf(null, from);
    if (next < 0) {
      tried += 1;
      const agree = sample.filter(({ position, prints }) => prints[0] === printAt(sheet, position, way)).length;
      if (agree > most) [best, most] = [way, agree];
      return;
    }
    for (const place of left)
      follow(
        way.map((own, at) => (at === next ? place : own)),
        left.filter((other) => other !== place),
        next + 1,
      );
    // Somebody may have deleted it.
    follow(way, left, next + 1);
  };
  follow(places, free, 0);
  return best;
}

/** The fingerprint of every row below the header that holds something. */
export function recordPrints(
  sheet: SheetSnapshot,
  header: number,
  columns: readonly MarkedLine[],
): ReadonlyMap<number, string> {
  const places = columns.map(({ position }) => position);
  const prints = new Map<number, string>();
  const last = usedSize(sheet).rows;
  for (let row = header + 1; row < last; row += 1)
    if (places.some((column) => recordValue(sheet, row, column) !== null)) prints.set(row, printAt(sheet, row, places));
  return prints;
}

/** The fingerprint of a record as its row is now. */
const printAt = (sheet: SheetSnapshot, row: number, columns: readonly (number | null)[]): string =>
  recordPrint(columns.map((column) => (column === null ? null : recordValue(sheet, row, column))));

/** A cell of a record; a formula typed there is its own text. */
export function recordValue(sheet: SheetSnapshot, row: number, column: number): string | number | boolean | null {
  return sheet.formulas[row]?.[column] || (sheet.values[row]?.[column] ?? null);
}
