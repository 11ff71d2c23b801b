import { foldHeader } from '../values/fold.ts';
import { rowFacts } from './cautions/row-facts.ts';
import { withKnownSpellings } from './merge/known-spellings.ts';
import { columnKeys } from './merge/record-columns.ts';
import { recordIdentity } from './merge/record-keys.ts';
import type { Cell, Problem, Table, TableColumn } from './table.ts';

/** A table and what its source is called. */
export type NamedTable = Readonly<{ name: string; table: Table }>;

/** One source while it is set against the others of its kind. */
type Source = {
  readonly name: string;
  readonly table: Table;
  readonly keys: readonly string[];
  readonly dropped: Set<number>;
  /** Earlier cells for those that the later record leaves empty, by row. */
  readonly filled: Map<number, Record>;
  readonly problems: Problem[];
};
type Record = Readonly<{ source: Source; row: number }>;

/**
 * Several exports of one kind without the records that more than one of them has: those that are the same in every cell
 * count once, and where figures differ the later source says what holds now. All of it is told. Records of one source
 * stay as they are, however alike. Exports are of one kind where their columns are the same; where they share records
 * but none is the same, they may be of two accounts: then both are kept.
 */
export function withoutSharedRecords(given: readonly NamedTable[]): readonly NamedTable[] {
  const kinds = new Map<string, number[]>();
  for (const [place, { table }] of given.entries()) {
    const kind = kindOf(table);
    kinds.set(kind, [...(kinds.get(kind) ?? []), place]);
  }
  const result = [...given];
  for (const places of kinds.values()) {
    if (places.length < 2) continue;
    const own = settled(places.map((place) => given[place] as NamedTable));
    for (const [index, place] of places.entries()) result[place] = own[index] as NamedTable;
  }
  return result;
}

/** Of one kind are exports with the same headers that mean the same. */
function kindOf({ columns }: Table): string {
  const keys = columnKeys(columns);
  return JSON.stringify(columns.map(({ header }, place) => `${keys[place]} ${foldHeader(header)}`).sort());
}

function settled(given: readonly NamedTable[]): readonly NamedTable[] {
  const identities = given.map(({ table }) => recordIdentity(table).columns);
  const identity = identities.reduce((longest, one) => (one.length > longest.length ? one : longest));
  if (identity.length === 0) return given;
  const first = (given[0] as NamedTable).table.columns;
  const sources = given.map(({ name, table }): Source => {
    const spelled = withKnownSpellings(first, identity, table);
    const { keys } = recordIdentity(spelled, identity);
    return { name, table: spelled, keys, dropped: new Set(), filled: new Map(), problems: [] };
  });
  const known = new Map<string, Record>();
  for (const source of sources) settleSource(source, known);
  return sources.map(({ name, ...source }) => ({ name, table: remaining(source) }));
}

/** Sets one source against the records of those before it. */
function settleSource(source: Source, known: Map<string, Record>): void {
  const same: Record[] = [];
  const other: [row: number, earlier: Record][] = [];
  for (const [row, key] of source.keys.entries()) {
    const earlier = known.get(key);
    if (earlier === undefined) known.set(key, { source, row });
    else if (isSame(earlier, { source, row })) same.push({ source: earlier.source, row });
    else other.push([row, earlier]);
  }
  const earlierOf = other.map(([row, { source: from }]) => ({ source: from, row }));
  if (!same.some(({ row }) => hasFigure(source.table, row))) {
    tell(source, 'rival-rows', earlierOf);
    return;
  }
  for (const { row } of same) source.dropped.add(row);
  for (const [row, earlier] of other) {
    earlier.source.dropped.add(earlier.row);
    source.filled.set(row, earlier);
    known.set(source.keys[row] as string, { source, row });
  }
  tell(source, 'shared-rows', same);
  tell(source, 'restated-rows', earlierOf);
}

/** Tells of rows of a source; each comes with the earlier source that has it too. */
function tell({ table, problems }: Source, code: Problem['code'], found: readonly Record[]): void {
  if (found.length === 0) return;
  const others = [...new Set(found.map(({ source }) => source.name))];
  const rows = found.map(({ row }) => row);
  problems.push({ code, row: null, column: null, found: '', others, ...rowFacts(rows, table) });
}

/** Columns of both by what they mean: the order may differ. */
function cellsByKey({ columns }: Table): ReadonlyMap<string, readonly Cell[]> {
  const keys = columnKeys(columns);
  return new Map(columns.map(({ cells }, place) => [keys[place] as string, cells]));
}

const columnsOf = new WeakMap<Table, ReadonlyMap<string, readonly Cell[]>>();

function cellsOf(table: Table): ReadonlyMap<string, readonly Cell[]> {
  const known = columnsOf.get(table) ?? cellsByKey(table);
  columnsOf.set(table, known);
  return known;
}

const isSame = (one: Record, other: Record): boolean =>
  [...cellsOf(one.source.table)].every(
    ([key, cells]) => cells[one.row] === cellsOf(other.source.table).get(key)?.[other.row],
  );

const isFigure = ({ type }: TableColumn): boolean => type !== 'text' && type !== 'date';

/** Rows without any figure say little by being the same, unless there are no figures at all. */
function hasFigure({ columns }: Table, row: number): boolean {
  const figures = columns.filter(isFigure);
  return figures.length === 0 || figures.some(({ cells }) => (cells[row] ?? 0) !== 0);
}

/** A source with the records that count. */
function remaining({ table, dropped, filled, problems }: Omit<Source, 'name'>): Table {
  const left = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) => !dropped.has(row));
  const keys = columnKeys(table.columns);
  const gone = new Set([...dropped].map((row) => table.sourceRows[row]));
  const cellAt = (cell: Cell, key: string, row: number): Cell => {
    const earlier = cell === null ? filled.get(row) : undefined;
    return earlier === undefined ? cell : (cellsOf(earlier.source.table).get(key)?.[earlier.row] ?? null);
  };
  return {
    ...table,
    rowCount: left.length,
    sourceRows: left.map((row) => table.sourceRows[row] as number),
    columns: table.columns.map((column, place) => ({
      ...column,
      cells: left.map((row) => cellAt(column.cells[row] ?? null, keys[place] as string, row)),
    })),
    problems: [...table.problems.filter(({ row }) => row === null || !gone.has(row)), ...problems],
  };
}
