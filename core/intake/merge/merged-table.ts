import type { Cell, DateOrder, RecordNote, Table, TableColumn } from '../table.ts';
import type { GoneRecords } from './gone-records.ts';
import { richerStyle } from './number-signs.ts';
import type { OldRecords } from './old-records.ts';
import { partialProblems } from './partial-columns.ts';
import { dayColumn } from './record-columns.ts';

/** One column of both: the old cells, then the new records'. */
export type JoinedColumn = Readonly<{ key: string; about: TableColumn; now: TableColumn | null; cells: Cell[] }>;

/** The records of both: their keys, where each new one went, what stands beside them, and which columns are partial. */
type Records = Readonly<{
  keys: readonly string[];
  places: readonly number[];
  notes: readonly RecordNote[] | null;
  partial: readonly string[];
}>;

/** Records of the new data keep their rows in it, so that what is said of them is said of the right ones. */
export function mergedTable(
  old: OldRecords,
  table: Table,
  joined: readonly JoinedColumn[],
  { keys, places, notes, partial }: Records,
): Table {
  const rowOf = new Map(places.map((place, row) => [place, row]));
  const rows = Array.from({ length: keys.length }, (_, place) => rowOf.get(place) ?? null);
  const [from, to] = periodOf(joined, [old.period, table.period]);
  return withPartial(partial, {
    ...table,
    rowCount: keys.length,
    sourceRows: rows.map((row, place) => (row === null ? old.sheetRows[place] : table.sourceRows[row]) ?? 0),
    rowSources: rows.map((row) => (row === null ? old.title : (table.rowSources?.[row] ?? ''))),
    columns: joined.map(({ about: { header, field, type, numberStyle, dateOrder }, now, cells }) => ({
      header,
      field,
      type,
      numberStyle: richerStyle(numberStyle, now?.numberStyle ?? null),
      ...orderOf(dateOrder, now?.dateOrder),
      cells:
        cells.length === keys.length ? cells : [...cells, ...new Array<Cell>(keys.length - cells.length).fill(null)],
    })),
    currency: table.currency ?? old.currency,
    period: from === null || to === null ? table.period : { from, to },
    records: { columns: old.identity, keys, notes },
  });
}

/** The order of dates that is known for sure, the later one, else the one that was known. */
function orderOf(
  before: DateOrder | null | undefined,
  now: DateOrder | null | undefined,
): Readonly<{ dateOrder?: DateOrder }> {
  const order = now?.is === 'sure' ? now : (before ?? now);
  return order ? { dateOrder: order } : {};
}

function periodOf(
  joined: readonly JoinedColumn[],
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

/** A table that notes and tells which columns are partial. */
function withPartial(partial: readonly string[], table: Table): Table {
  const problems = partialProblems(table, partial);
  if (partial.length === 0 || table.records === undefined) return table;
  return { ...table, problems: [...problems, ...table.problems], records: { ...table.records, partial } };
}

/** What stands beside the records: those found again have nothing, save what people typed there. */
export function notesOf(
  old: OldRecords,
  { places, renamed }: GoneRecords,
  found: ReadonlySet<number>,
  count: number,
): readonly RecordNote[] | null {
  if (old.notes === null && places.length === 0) return null;
  const gone = new Set(places);
  const others = new Set(renamed.flatMap((one) => one.places));
  return Array.from({ length: count }, (_, row): RecordNote => {
    const before = old.notes?.[row] ?? null;
    if (typeof before === 'object' && before !== null) return before;
    if (gone.has(row)) return others.has(row) ? 'renamed' : 'gone';
    return found.has(row) ? null : before;
  });
}
