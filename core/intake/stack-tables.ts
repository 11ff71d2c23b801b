import { type NamedTable, withoutSharedRecords } from './shared-records.ts';
import type { Cell, DateOrder, LeftOutRow, Problem, Table, TableColumn } from './table.ts';

/** What two columns must share to be one: their field, or their header where they have none. */
const identity = ({ field, header }: TableColumn): string => (field === null ? `header:${header}` : `field:${field}`);

/**
 * Several exports as one table, their rows below each other: columns of the same field become one, others stand
 * beside them, empty where an export has none. Figures of different exports then meet by date; records that exports of
 * one kind share count once.
 */
export function stackTables(sources: readonly NamedTable[]): Table {
  const given = withoutSharedRecords(sources);
  const [first, ...others] = given;
  if (first === undefined) throw new Error('There is no table to stack');
  if (others.length === 0) return first.table;
  const tables = given.map(({ table }) => table);
  const rowCount = tables.reduce((total, table) => total + table.rowCount, 0);
  const columns = new Map<string, TableColumn>();
  for (const table of tables)
    for (const column of table.columns) if (!columns.has(identity(column))) columns.set(identity(column), column);
  const currencies = new Set(tables.flatMap(({ currency }) => currency ?? []));
  const mixed: Problem[] =
    currencies.size > 1 ? [{ code: 'mixed-currency', row: null, column: null, found: [...currencies].join(', ') }] : [];
  return {
    delimiter: first.table.delimiter,
    headerRow: first.table.headerRow,
    rowCount,
    sourceRows: tables.flatMap(({ sourceRows }) => sourceRows),
    rowSources: given.flatMap(({ name, table }) => table.sourceRows.map(() => name)),
    columns: distinctHeaders(
      [...columns].map(([key, column]) => ({
        ...column,
        ...stackedOrder(key, tables),
        cells: stackedCells(key, tables, rowCount),
      })),
    ),
    currency: currencies.size === 1 ? ([...currencies][0] as string) : null,
    period: wholePeriod(tables),
    leftOut: inSource(given, ({ leftOut }) => leftOut),
    problems: [...inSource(given, ({ problems }) => problems), ...mixed],
  };
}

/** Rows keep the number they have in their own source, with its name beside it. */
const inSource = <Item extends LeftOutRow | Problem>(
  given: readonly NamedTable[],
  itemsOf: (table: Table) => readonly Item[],
): readonly Item[] => given.flatMap(({ name, table }) => itemsOf(table).map((item) => ({ ...item, source: name })));

/** The order of dates that one of the exports shows for sure; dates of several that show none are open together. */
function stackedOrder(key: string, tables: readonly Table[]): Readonly<{ dateOrder?: DateOrder }> {
  const own = tables.flatMap(({ columns }) => columns.filter((column) => identity(column) === key));
  const orders = own.flatMap(({ dateOrder }) => dateOrder ?? []);
  const order = orders.find(({ is }) => is === 'sure') ?? orders[0];
  if (order === undefined) return {};
  const canTurn = orders.length === own.length && orders.every((one) => one.canTurn && one.order === order.order);
  return { dateOrder: { ...order, canTurn } };
}

function stackedCells(key: string, tables: readonly Table[], rowCount: number): readonly Cell[] {
  const cells: Cell[] = new Array<Cell>(rowCount).fill(null);
  let row = 0;
  for (const table of tables) {
    const own = table.columns.find((column) => identity(column) === key)?.cells;
    if (own) for (let at = 0; at < own.length; at += 1) cells[row + at] = own[at] ?? null;
    row += table.rowCount;
  }
  return cells;
}

/** Two exports may use one header for different fields. */
function distinctHeaders(columns: readonly TableColumn[]): readonly TableColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let header = column.header;
    for (let count = 2; taken.has(header); count += 1) header = `${column.header} (${count})`;
    taken.add(header);
    return { ...column, header };
  });
}

function wholePeriod(tables: readonly Table[]): Table['period'] {
  const periods = tables.flatMap(({ period }) => period ?? []);
  if (periods.length === 0) return null;
  return { from: Math.min(...periods.map(({ from }) => from)), to: Math.max(...periods.map(({ to }) => to)) };
}
