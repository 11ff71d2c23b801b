import { foldText } from '../../values/fold.ts';
import { longHash } from '../../workbook/ownership/hash.ts';
import type { Cell, Table } from '../table.ts';
import { columnKeys, dayColumn, isDimension, isIdentifier } from './record-columns.ts';

/** What tells the records of a table apart. */
export type RecordIdentity = Readonly<{
  /** The keys of the columns that do. */
  columns: readonly string[];
  /** A key for every record; of several that those columns don't tell apart the later have a number. */
  keys: readonly string[];
}>;

type Columns = Pick<Table, 'columns' | 'rowCount'>;

/** Which records a table holds: by the columns given, else by the fewest that tell them apart. */
export function recordIdentity(table: Columns, given?: readonly string[]): RecordIdentity {
  const columns = given ?? identityColumns(table);
  const times = new Map<string, number>();
  const keys = recordHashes(table, columns).map((hash) => {
    const count = (times.get(hash) ?? 0) + 1;
    times.set(hash, count);
    return count === 1 ? `row:${hash}` : `row:${hash}#${count}`;
  });
  return { columns, keys };
}

/**
 * Dates and what a record is about tell it apart, or its own number where it has one. Other texts are added only as far
 * as they are needed: a status or a remark changes, and the record stays the same.
 */
function identityColumns(table: Columns): readonly string[] {
  const { columns } = table;
  const keys = columnKeys(columns);
  const keyAt = (place: number): string => keys[place] as string;
  const day = dayColumn(columns);
  const first = day >= 0 ? [keyAt(day)] : [];
  const places = columns.map((_, place) => place);
  const numbers = places.filter((place) => isIdentifier(columns[place] as never));
  for (const place of numbers)
    if (columns[place]?.cells.every((cell) => cell !== null) && isUnique(table, [...first, keyAt(place)]))
      return [...first, keyAt(place)];
  const about = places.filter((place) => isDimension(columns[place] as never)).map(keyAt);
  let chosen: readonly string[] = [...first, ...about];
  const spare = places.filter((place) => columns[place]?.type === 'text' || numbers.includes(place)).map(keyAt);
  for (const key of spare) {
    if (chosen.includes(key) || isUnique(table, chosen)) continue;
    if (distinct(table, [...chosen, key]) > distinct(table, chosen)) chosen = [...chosen, key];
  }
  return chosen;
}

const distinct = (table: Columns, columns: readonly string[]): number => new Set(recordHashes(table, columns)).size;
const isUnique = (table: Columns, columns: readonly string[]): boolean => distinct(table, columns) === table.rowCount;

/** One text a record of what those columns hold; empty cells are left out, so that a column that comes later changes nothing. */
export function recordHashes({ columns, rowCount }: Columns, identity: readonly string[]): readonly string[] {
  const keys = columnKeys(columns);
  const used = [...identity].sort().flatMap((key) => {
    const place = keys.indexOf(key);
    return place < 0 ? [] : [{ key, cells: columns[place]?.cells ?? [] }];
  });
  const known = new Map<Cell, string>();
  const plain = (cell: Cell): string => {
    const text = known.get(cell) ?? (typeof cell === 'string' ? foldText(cell.trim()) : String(cell));
    known.set(cell, text);
    return text;
  };
  return Array.from({ length: rowCount }, (_, row) => {
    const parts = used.flatMap(({ key, cells }) => {
      const cell = cells[row] ?? null;
      return cell === null || cell === '' ? [] : [`${key}\u0001${plain(cell)}`];
    });
    return longHash(parts.join('\u0002'));
  });
}
