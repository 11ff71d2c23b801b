import type { SheetSnapshot } from '../snapshot.ts';
import { valuePrint } from './fingerprint.ts';
import { type MarkedLine, presentCell } from './marked-sheet.ts';

/*
 * Somebody may sort cells without the marks beside them. A row whose cells are not what its mark says is then found
 * where cells say just that, and the mark goes there.
 */

/** Rows of a sheet of cells; known by the values that were written, for formulas of a column are much alike. */
export function realignedRows(
  sheet: SheetSnapshot,
  rows: readonly MarkedLine[],
  columns: readonly MarkedLine[],
): readonly MarkedLine[] {
  const holdsAt = ({ prints }: MarkedLine, position: number): boolean =>
    columns.every((column) => {
      const print = prints[column.ordinal] ?? '';
      if (print === '' || print.includes('.')) return true;
      const { value, formula } = presentCell(sheet, position, column.position);
      return formula === null && valuePrint(value) === print;
    });
  const astray = rows.filter((row) => !holdsAt(row, row.position));
  const free = new Set(astray.map(({ position }) => position));
  const names = columns.filter(({ key }) => identities.has(key));
  const isNamedAt = ({ prints }: MarkedLine, position: number): boolean =>
    names.some(({ ordinal, position: column }) => {
      const print = prints[ordinal] ?? '';
      return print !== '' && valuePrint(presentCell(sheet, position, column).value) === print;
    });
  const find = (row: MarkedLine): number | undefined =>
    [...free].find((place) => holdsAt(row, place)) ??
    (isNamedAt(row, row.position) ? undefined : [...free].find((place) => isNamedAt(row, place)));
  return astray.length < 2 ? rows : withStanding(placed(rows, astray, free, find), rows);
}

/** The columns whose text tells which row it is, whatever else was typed into it. */
const identities: ReadonlySet<string> = new Set(['objective', 'commitment']);

/** Formulas stay where they are when values alone are sorted: each row keeps what was noted of those. */
function withStanding(found: readonly MarkedLine[], rows: readonly MarkedLine[]): readonly MarkedLine[] {
  const noted = new Map(rows.map((row) => [row.position, row]));
  return found.map((row) => {
    const there = noted.get(row.position);
    return there === undefined || there.key === row.key ? row : { ...row, standing: there.prints };
  });
}

/** Records; known by the fingerprint of the whole row, which `printOf` tells of any row that holds something. */
export function realignedRecords(
  rows: readonly MarkedLine[],
  printOf: ReadonlyMap<number, string>,
): readonly MarkedLine[] {
  const astray = rows.filter(({ position, prints }) => prints[0] !== printOf.get(position));
  if (astray.length === 0) return rows;
  const gone = new Set(astray);
  const settled = new Set(rows.filter((row) => !gone.has(row)).map(({ position }) => position));
  const free = new Set([...printOf.keys()].filter((position) => !settled.has(position)));
  const byPrint = new Map<string, number[]>();
  for (const position of free) {
    const print = printOf.get(position) as string;
    byPrint.set(print, [...(byPrint.get(print) ?? []), position]);
  }
  const find = ({ prints }: MarkedLine): number | undefined => byPrint.get(prints[0] ?? '')?.shift();
  return astray.some(({ prints }) => byPrint.has(prints[0] ?? '')) ? placed(rows, astray, free, find) : rows;
}

/** Those that are found go there; of the others each stays where its mark is, or takes a place that is left. */
function placed(
  rows: readonly MarkedLine[],
  astray: readonly MarkedLine[],
  free: Set<number>,
  find: (row: MarkedLine) => number | undefined,
): readonly MarkedLine[] {
  const places = new Map<MarkedLine, number>();
  const take = (row: MarkedLine, place: number | undefined): void => {
    if (place === undefined || !free.delete(place)) return;
    places.set(row, place);
  };
  for (const row of astray) take(row, find(row));
  for (const row of astray) if (!places.has(row)) take(row, row.position);
  const marked = new Set(astray.map(({ position }) => position));
  const left = [...free].filter((place) => marked.has(place));
  for (const row of astray) if (!places.has(row)) take(row, left.shift());
  const lost = new Set(astray.filter((row) => !places.has(row)));
  return rows.filter((row) => !lost.has(row)).map((row) => ({ ...row, position: places.get(row) ?? row.position }));
}
