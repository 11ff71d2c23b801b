import { plainText } from '../../workbook/ownership/fingerprint.ts';
import type { Cell, ColumnType, Table, TableColumn } from '../table.ts';
import { withKnownFields } from './known-fields.ts';
import { withKnownSpellings } from './known-spellings.ts';
import { lostColumns } from './lost-columns.ts';
import { type MergeQuestion, mergeQuestion } from './merge-question.ts';
import type { OldRecords } from './old-records.ts';
import { columnKeys, dayColumn } from './record-columns.ts';
import { recordHashes } from './record-keys.ts';

/** A figure that the new data has otherwise than the old: where it stands, what it was, what it became. */
export type Restated = Readonly<{
  /** The record's key. */
  key: string;
  /** The row of the new data, from 1, and which source where several were stacked. */
  row: number;
  source?: string;
  /** The row of the workbook's sheet of records, from 1, as it was. */
  sheetRow: number;
  column: string;
  type: ColumnType;
  before: Cell;
  after: Cell;
}>;

/** What joining new data to old does, as facts. */
export type MergeReport = Readonly<{
  added: number;
  /** Records that changed, and each cell of them. */
  updated: number;
  restated: readonly Restated[];
  /** Records of the new data that were there already, just so. */
  unchanged: number;
  /** Records that were there, on days that the new data speaks of, and that it has no longer; they stay. */
  gone: readonly string[];
  /** Columns that the source calls otherwise now. */
  renamed: readonly Readonly<{ was: string; now: string }>[];
  /** Columns whose figures went on to the last day of the workbook, and that the source has no longer. */
  lostColumns: readonly string[];
  /** Days whose figures came in or changed. */
  touchedDays: readonly number[];
}>;

export type Merged = Readonly<
  { kind: 'merged'; table: Table; report: MergeReport } | { kind: 'question'; question: MergeQuestion }
>;

/** One column of both: the old cells, then the new records'. */
type Joined = Readonly<{ key: string; about: TableColumn; now: TableColumn | null; cells: Cell[] }>;

/**
 * New data joined to the records of a workbook: a record that is known is brought up to date where the new data says
 * something, a new one comes below, and none is lost. Columns meet by their fields, else by their headers, in the order
 * and under the names that the workbook has. Where amounts or days could not be compared, nothing is joined.
 */
export function mergeTables(old: OldRecords, given: Table): Merged {
  const table = withKnownSpellings(old.columns, old.identity, withKnownFields(old, given));
  const question = mergeQuestion(old, table);
  if (question !== null) return { kind: 'question', question };
  const joined = joinColumns(old, table);
  const keys = [...knownKeys(old)];
  const { places, added } = match(keys, recordHashes(table, old.identity));
  const restated: Restated[] = [];
  const changed = new Set<number>();
  for (const [row, place] of places.entries())
    for (const column of joined) {
      const after = column.now?.cells[row] ?? null;
      if (place >= old.keys.length) {
        column.cells[place] = after;
        continue;
      }
      const before = column.cells[place] ?? null;
      if (after === null || before === after || plainText(before) === plainText(after)) continue;
      column.cells[place] = after;
      // A record that the user typed stays as they typed it, and both are told where cells are settled.
      if (old.keys[place] === null) continue;
      changed.add(place);
      const { header, type } = column.about;
      const where = { ...placeInSource(table, row), sheetRow: old.sheetRows[place] ?? 0 };
      restated.push({ key: keys[place] as string, ...where, column: header, type, before, after });
    }
  keys.push(...added);
  const merged = mergedTable(old, table, joined, keys, places);
  const day = merged.columns[dayColumn(merged.columns)]?.cells ?? [];
  const touched = [...changed, ...added.map((_, index) => old.keys.length + index)];
  return {
    kind: 'merged',
    table: merged,
    report: {
      added: added.length,
      updated: changed.size,
      restated,
      unchanged: places.length - added.length - changed.size,
      gone: goneKeys(old, table, new Set(places), keys),
      renamed: joined.flatMap(({ about, now }) =>
        now !== null && now.header !== about.header ? [{ was: about.header, now: now.header }] : [],
      ),
      lostColumns: lostColumns(old, table),
      touchedDays: [...new Set(touched.flatMap((row) => (typeof day[row] === 'number' ? [Math.floor(day[row])] : [])))],
    },
  };
}

const placeInSource = ({ sourceRows, rowSources }: Table, record: number): Pick<Restated, 'row' | 'source'> => {
  const source = rowSources?.[record];
  return { row: sourceRows[record] ?? 0, ...(source ? { source } : {}) };
};

/** The records of a workbook as a table, to build from them alone. */
export function tableOfRecords(old: OldRecords): Table {
  const columns = old.columns.map(
    (column): Joined => ({ key: column.key, about: column, now: null, cells: [...column.cells] }),
  );
  return mergedTable(old, { ...nothingNew, currency: old.currency }, columns, knownKeys(old), []);
}

const nothingNew: Table = {
  ...{ delimiter: null, headerRow: 1, rowCount: 0, sourceRows: [], columns: [], currency: null, period: null },
  ...{ leftOut: [], problems: [] },
};

function joinColumns(old: OldRecords, table: Table): readonly Joined[] {
  const keys = columnKeys(table.columns);
  const count = old.keys.length;
  const known = old.columns.map(
    (column): Joined => ({
      key: column.key,
      about: column,
      now: table.columns[keys.indexOf(column.key)] ?? null,
      cells: [...column.cells],
    }),
  );
  const fresh = table.columns.flatMap((column, place): Joined[] =>
    old.columns.some(({ key }) => key === keys[place])
      ? []
      : [{ key: keys[place] as string, about: column, now: column, cells: new Array<Cell>(count).fill(null) }],
  );
  return [...known, ...fresh];
}

/** The keys of the old rows; those that the user wrote get the key that ours would have. */
function knownKeys(old: OldRecords): readonly string[] {
  const hashes = recordHashes({ columns: old.columns, rowCount: old.keys.length }, old.identity);
  const taken = new Set(old.keys.flatMap((key) => key ?? []));
  return old.keys.map((key, row) => {
    if (key !== null) return key;
    const own = freeKey(hashes[row] as string, taken);
    taken.add(own);
    return own;
  });
}

function freeKey(hash: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? `row:${hash}` : `row:${hash}#${count}`;
    if (!taken.has(key)) return key;
  }
}

/** Where each new record goes: onto the first old one with its key that no other took, else below. */
function match(
  keys: readonly string[],
  hashes: readonly string[],
): Readonly<{ places: readonly number[]; added: readonly string[] }> {
  const placeOf = new Map(keys.map((key, place) => [key, place]));
  const taken = new Set(keys);
  const times = new Map<string, number>();
  const added: string[] = [];
  const places = hashes.map((hash) => {
    const count = (times.get(hash) ?? 0) + 1;
    times.set(hash, count);
    const place = placeOf.get(count === 1 ? `row:${hash}` : `row:${hash}#${count}`);
    if (place !== undefined) return place;
    const key = freeKey(hash, taken);
    taken.add(key);
    added.push(key);
    return keys.length + added.length - 1;
  });
  return { places, added };
}

/** Records of the new data keep their rows in it, so that what is said of them is said of the right ones. */
function mergedTable(
  old: OldRecords,
  table: Table,
  joined: readonly Joined[],
  keys: readonly string[],
  places: readonly number[],
): Table {
  const rowOf = new Map(places.map((place, row) => [place, row]));
  const rows = Array.from({ length: keys.length }, (_, place) => rowOf.get(place) ?? null);
  const [from, to] = periodOf(joined, [old.period, table.period]);
  return {
    ...table,
    rowCount: keys.length,
    sourceRows: rows.map((row, place) => (row === null ? old.sheetRows[place] : table.sourceRows[row]) ?? 0),
    rowSources: rows.map((row) => (row === null ? old.title : (table.rowSources?.[row] ?? ''))),
    columns: joined.map(({ about: { header, field, type, numberStyle }, now, cells }) => ({
      header,
      field,
      type,
      numberStyle: now?.numberStyle ?? numberStyle,
      cells:
        cells.length === keys.length ? cells : [...cells, ...new Array<Cell>(keys.length - cells.length).fill(null)],
    })),
    currency: table.currency ?? old.currency,
    period: from === null || to === null ? table.period : { from, to },
    records: { columns: old.identity, keys },
  };
}

function periodOf(
  joined: readonly Joined[],
  periods: readonly Table['period'][],
): readonly [from: number | null, to: number | null] {
  const about = joined.map((column) => column.about);
  const days = (joined[dayColumn(about)]?.cells ?? []).filter((day): day is number => typeof day === 'number');
  let [from, to] = [Infinity, -Infinity];
  const take = (first: number, last: number): void => {
    from = Math.min(from, first);
    to = Math.max(to, last);
  };
  for (const period of periods) if (period !== null) take(period.from, period.to);
  for (const day of days) take(Math.floor(day), Math.floor(day));
  return from > to ? [null, null] : [from, to];
}

/** Old records on days within the new data that it no longer has. */
function goneKeys(
  old: OldRecords,
  table: Table,
  found: ReadonlySet<number>,
  keys: readonly string[],
): readonly string[] {
  const days = (table.columns[dayColumn(table.columns)]?.cells ?? []).filter((day) => typeof day === 'number');
  if (days.length === 0) return [];
  const [from, to] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
  const own = old.columns[dayColumn(old.columns)]?.cells ?? [];
  return old.keys.flatMap((_, row) => {
    const day = own[row];
    return typeof day === 'number' && day >= from && day <= to && !found.has(row) ? [keys[row] as string] : [];
  });
}
