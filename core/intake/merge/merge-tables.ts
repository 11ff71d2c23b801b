import { plainText } from '../../workbook/ownership/fingerprint.ts';
import type { Cell, ColumnType, Table } from '../table.ts';
import { type OddDate, oddDates } from './date-steps.ts';
import { type GoneRecords, goneRecords } from './gone-records.ts';
import { type DatesAsBefore, withKnownDateOrder } from './known-date-order.ts';
import { withKnownFields } from './known-fields.ts';
import { withKnownSpellings } from './known-spellings.ts';
import { type MergeQuestion, mergeQuestion } from './merge-question.ts';
import { type JoinedColumn, mergedTable, notesOf } from './merged-table.ts';
import type { OldRecords } from './old-records.ts';
import { partialColumns } from './partial-columns.ts';
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
  /** Records that were there, that the new data cover and have no longer; they stay. */
  gone: readonly string[];
  /** What those hold, and which of them seem to have another name now. */
  goneRecords: GoneRecords;
  /** Columns that the source calls otherwise now. */
  renamed: readonly Readonly<{ was: string; now: string }>[];
  /** Columns whose figures went on to the last day of the workbook, and that the source has no longer. */
  lostColumns: readonly string[];
  /** Columns with figures that no record had before. */
  gainedColumns: readonly string[];
  /** Columns of dates that can be read in two ways, and were read as the workbook's. */
  datesAsBefore: readonly DatesAsBefore[];
  /** Dates of the workbook that fall out of its months. */
  oddDates: readonly OddDate[];
  /** Days whose figures came in or changed. */
  touchedDays: readonly number[];
}>;

export type Merged = Readonly<
  { kind: 'merged'; table: Table; report: MergeReport } | { kind: 'question'; question: MergeQuestion }
>;

/**
 * New data joined to the records of a workbook: a record that is known is brought up to date where the new data says
 * something, a new one comes below, and none is lost. Columns meet by their fields, else by their headers, in the order
 * and under the names that the workbook has. Where amounts or days could not be compared, nothing is joined.
 */
export function mergeTables(old: OldRecords, given: Table): Merged {
  const ordered = withKnownDateOrder(old, withKnownFields(old, given));
  if (ordered.kind === 'question') return ordered;
  const table = withKnownSpellings(old.columns, old.identity, ordered.table);
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
  const gone = goneRecords({ old, table, places });
  const { gained, lost, partial } = partialColumns(old, table);
  const notes = notesOf(old, gone, new Set(places), keys.length);
  const merged = mergedTable(old, table, joined, { keys, places, notes, partial });
  const header = (key: string): string => joined.find((column) => column.key === key)?.about.header ?? key;
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
      gone: gone.places.map((place) => keys[place] as string),
      goneRecords: gone,
      renamed: joined.flatMap(({ about, now }) =>
        now !== null && now.header !== about.header ? [{ was: about.header, now: now.header }] : [],
      ),
      lostColumns: lost.map(header),
      gainedColumns: gained.map(header),
      datesAsBefore: ordered.told,
      oddDates: oddDates(old),
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
    (column): JoinedColumn => ({ key: column.key, about: column, now: null, cells: [...column.cells] }),
  );
  const table = { ...nothingNew, currency: old.currency };
  const { notes, partial } = old;
  return mergedTable(old, table, columns, { keys: knownKeys(old), places: [], notes, partial });
}

const nothingNew: Table = {
  ...{ delimiter: null, headerRow: 1, rowCount: 0, sourceRows: [], columns: [], currency: null, period: null },
  ...{ leftOut: [], problems: [] },
};

function joinColumns(old: OldRecords, table: Table): readonly JoinedColumn[] {
  const keys = columnKeys(table.columns);
  const count = old.keys.length;
  const known = old.columns.map(
    (column): JoinedColumn => ({
      key: column.key,
      about: column,
      now: table.columns[keys.indexOf(column.key)] ?? null,
      cells: [...column.cells],
    }),
  );
  const fresh = table.columns.flatMap((column, place): JoinedColumn[] =>
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
