import type { Cell, ColumnType, Table, TableColumn } from '../table.ts';
import type { OldRecords } from './old-records.ts';
import { columnKeys, dayColumn } from './record-columns.ts';
import { type RenamedRecords, renamedRecords } from './renamed-records.ts';

/** What the workbook holds and the new data, though they cover it, have no longer. It stays, and counts. */
export type GoneRecords = Readonly<{
  /** Places among the old records. */
  places: readonly number[];
  /** What they still hold of the first column of amounts, else of counts; null without one. */
  amount: Readonly<{ column: string; type: ColumnType; sum: number }> | null;
  /** Those that the new data seem to have under another name. */
  renamed: readonly RenamedRecords[];
  /** How many records are lacking from new data that seem to be a part of all; then none counts as gone. */
  lacking: number;
}>;

/** Both sides, and where each new record went among the old ones, or behind them. */
type Joining = Readonly<{ old: OldRecords; table: Table; places: readonly number[] }>;

/** Old records that the new data cover and lack. */
export function goneRecords(joining: Joining): GoneRecords {
  const { old, table, places } = joining;
  const lacking = lackingRecords(joining, new Set(places));
  const added = places.flatMap((place, row) => (place < old.keys.length ? [] : [row]));
  const renamed = renamedRecords(old, table, lacking, added);
  const became = renamed.reduce((sum, one) => sum + one.places.length, 0);
  // Judged by what is the same when these data come once more, so that a second time changes nothing.
  if (lacking.length > besideThem(joining, lacking) && became * 2 < lacking.length)
    return { places: [], amount: null, renamed: [], lacking: lacking.length };
  return { places: lacking, amount: amountOf(old, lacking), renamed, lacking: 0 };
}

/** The days that the new data speak of; null where they have none, or the old records. */
function coveredDays(
  old: OldRecords,
  table: Table,
): Readonly<{ own: readonly Cell[]; from: number; to: number }> | null {
  const [own, now] = [old.columns[dayColumn(old.columns)], table.columns[dayColumn(table.columns)]];
  const days = (now?.cells ?? []).filter((day) => typeof day === 'number').map(Math.floor);
  if (own === undefined || days.length === 0) return null;
  const [from, to] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
  return { own: own.cells, from, to };
}

function lackingRecords({ old, table }: Joining, found: ReadonlySet<number>): readonly number[] {
  const days = coveredDays(old, table);
  if (days === null && (hasDays(old.columns) || hasDays(table.columns) || !isSameList(old, found))) return [];
  const isOther = ofOtherKind(old, table, found);
  return old.keys.flatMap((key, row) => {
    if (key === null || !old.isOurs[row] || found.has(row) || isOther(row)) return [];
    if (days === null) return [row];
    const day = days.own[row];
    return typeof day === 'number' && Math.floor(day) >= days.from && Math.floor(day) <= days.to ? [row] : [];
  });
}

const hasDays = (columns: readonly TableColumn[]): boolean => dayColumn(columns) >= 0;

/** Lists without days are the same where most of the old records are found again. */
const isSameList = ({ keys }: OldRecords, found: ReadonlySet<number>): boolean =>
  keys.filter((_, row) => found.has(row)).length * 2 >= keys.length;

/**
 * Whether a record came from another kind of export: it fills a column that the new data lack and that none of the
 * records found again fills, or lacks one that all of these and all new ones fill.
 */
function ofOtherKind(old: OldRecords, table: Table, found: ReadonlySet<number>): (row: number) => boolean {
  const matched = old.keys.flatMap((_, row) => (found.has(row) ? [row] : []));
  const keys = columnKeys(table.columns);
  const isFilled = (cells: readonly Cell[] | undefined, row: number): boolean => (cells?.[row] ?? null) !== null;
  const foreign = old.columns.filter(
    ({ key, cells }) => !keys.includes(key) && !matched.some((row) => isFilled(cells, row)),
  );
  const usual = table.columns.flatMap(({ cells }, place) => {
    const own = old.columns.find(({ key }) => key === keys[place])?.cells;
    return cells.every((cell) => cell !== null) && matched.every((row) => isFilled(own, row)) ? [own] : [];
  });
  return (row) => foreign.some(({ cells }) => isFilled(cells, row)) || usual.some((own) => !isFilled(own, row));
}

/** How many new records there are on the days that some old ones span. */
function besideThem({ old, table }: Joining, lacking: readonly number[]): number {
  const days = table.columns[dayColumn(table.columns)]?.cells;
  const own = old.columns[dayColumn(old.columns)]?.cells;
  if (days === undefined || own === undefined) return table.rowCount;
  const spanned = lacking.flatMap((row) => (typeof own[row] === 'number' ? [own[row]] : []));
  const first = spanned.reduce((a, b) => Math.min(a, b), Infinity);
  const last = spanned.reduce((a, b) => Math.max(a, b), -Infinity);
  return days.filter((day) => typeof day === 'number' && day >= first && day <= last).length;
}

function amountOf({ columns }: OldRecords, places: readonly number[]): GoneRecords['amount'] {
  const sumOf = ({ cells }: TableColumn): number =>
    places.reduce((sum, row) => sum + (typeof cells[row] === 'number' ? cells[row] : 0), 0);
  const column = (['money', 'count', 'number'] as const)
    .flatMap((type) => columns.filter((one) => one.type === type))
    .find((one) => sumOf(one) !== 0);
  return column === undefined ? null : { column: column.header, type: column.type, sum: sumOf(column) };
}
