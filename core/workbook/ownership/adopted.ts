import { foldText } from '../../values/fold.ts';
import type { CellValue } from '../plan.ts';
import { plainText } from './fingerprint.ts';
import { type MarkedLine, type MarkedSheet, usedSize } from './marked-sheet.ts';
import type { PlanGrid } from './plan-grid.ts';
import { recordValue } from './record-columns.ts';

/**
 * A sheet of records with those that the user wrote below ours and that are the plan's, by all they say or by what
 * tells records apart: they are taken for them, so that none stands there twice, and stay the user's.
 */
export function adopted(grid: PlanGrid, marked: MarkedSheet): MarkedSheet {
  const { records, rowKeys } = grid;
  if (records === null || marked.header === null) return marked;
  const known = new Set(marked.rows.map(({ key }) => key));
  const added = rowKeys.flatMap((key, line) => (line >= records.row && !known.has(key) ? [{ key, line }] : []));
  const free = freeRows(marked);
  if (added.length === 0 || free.length === 0) return marked;
  const places = grid.columnKeys.map((key) => marked.columns.find((column) => column.key === key)?.position ?? null);
  const byText = new Map<string, number[]>();
  for (const row of free) {
    const text = textOf(places.map((column) => (column === null ? null : recordValue(marked.sheet, row, column))));
    byText.set(text, [...(byText.get(text) ?? []), row]);
  }
  const adoptedLine = (key: string, position: number): MarkedLine => ({
    ...{ key, position, ordinal: position, isGone: false },
    prints: [''],
  });
  const found = added.flatMap(({ key, line }): MarkedLine[] => {
    const text = textOf(
      places.map((place, column) => (place === null ? null : (grid.content(line, column) as CellValue))),
    );
    const position = byText.get(text)?.shift();
    return position === undefined ? [] : [adoptedLine(key, position)];
  });
  const taken = new Set(found.flatMap(({ key, position }) => [key, position]));
  const meant = meantRecords(
    added.filter(({ key }) => !taken.has(key)),
    free.filter((row) => !taken.has(row)),
    { grid, marked, places },
  ).map(({ key, position }) => adoptedLine(key, position));
  return { ...marked, rows: [...marked.rows, ...found, ...meant] };
}

type Sheet = Readonly<{ grid: PlanGrid; marked: MarkedSheet; places: readonly (number | null)[] }>;

/** Records of the user's that mean one of the plan's, by what tells records apart, though their figures differ. */
function meantRecords(
  added: readonly Readonly<{ key: string; line: number }>[],
  free: readonly number[],
  { grid, marked, places }: Sheet,
): readonly Readonly<{ key: string; position: number }>[] {
  const identity = (grid.sheet.facts.identity ?? '').split(' ');
  const columns = grid.columnKeys.flatMap((key, column) => (identity.includes(key) ? [column] : []));
  if (columns.length === 0 || added.length === 0 || free.length === 0) return [];
  const byText = new Map<string, number[]>();
  for (const row of free) {
    const at = (column: number): CellValue => {
      const place = places[column] ?? null;
      return place === null ? null : recordValue(marked.sheet, row, place);
    };
    const cells = columns.map(at);
    if (cells.some((cell) => plainText(cell) === '')) continue;
    const text = foldText(textOf(cells));
    byText.set(text, [...(byText.get(text) ?? []), row]);
  }
  return added.flatMap(({ key, line }) => {
    const text = foldText(textOf(columns.map((column) => grid.content(line, column) as CellValue)));
    const position = byText.get(text)?.shift();
    return position === undefined ? [] : [{ key, position }];
  });
}

const textOf = (cells: readonly CellValue[]): string => cells.map(plainText).join('\u0001');

/** Rows below the header that hold something of the user's alone. */
function freeRows({ sheet, header, rows, columns }: MarkedSheet): readonly number[] {
  const taken = new Set(rows.map(({ position }) => position));
  const free: number[] = [];
  const last = usedSize(sheet).rows;
  for (let row = (header ?? 0) + 1; row < last; row += 1)
    if (!taken.has(row) && columns.some(({ position }) => plainText(recordValue(sheet, row, position)) !== ''))
      free.push(row);
  return free;
}
