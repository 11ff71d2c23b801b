import type { Field } from '../../fields/field.ts';
import { fields } from '../../fields/index.ts';
import type { Table } from '../../intake/table.ts';

/** Where a field's figures come from: a column of Data, a count of its records, or other fields. Columns count from 0. */
export type FieldSource = Readonly<
  | { kind: 'column'; column: number; dates: number | null }
  | { kind: 'dated-records'; dates: number }
  | { kind: 'cohort-records'; dates: number; reached: number }
  | { kind: 'named-records'; column: number; dates: number | null }
  | { kind: 'derived'; plus: readonly Field[]; minus: readonly Field[] }
>;

/** The fields that a table can feed, each with its source; no entry where it can't. */
export type FieldSources = ReadonlyMap<Field, FieldSource>;

/** The column that a source is told by. */
export const mainColumn = (source: Exclude<FieldSource, { kind: 'derived' }>): number =>
  source.kind === 'cohort-records' ? source.reached : source.kind === 'dated-records' ? source.dates : source.column;

const figures = (field: Field): boolean => field.type !== 'text' && field.type !== 'date';

/** Finds a source for every field: its own column first, then a count of records, then a sum of other fields. */
export function fieldSources(table: Table): FieldSources {
  const columns = new Map<string, number>();
  for (const [index, { field }] of table.columns.entries()) if (field !== null) columns.set(field, index);
  const days = table.columns.flatMap(({ type }, index) => (type === 'date' ? [index] : []));
  // A lone column of dates dates the rows, whatever its header says.
  if (days.length === 1 && table.columns[days[0] as number]?.field === null) columns.set('date', days[0] as number);
  const sources = new Map<Field, FieldSource>();
  for (const field of fields.filter(figures)) {
    const source = fromColumn(field, columns) ?? fromRecords(field, columns, table);
    if (source) sources.set(field, source);
  }
  // Derivations may build on each other (bounces from hard and soft, delivered from bounces).
  for (let found = true; found; ) {
    const derived = fields.filter((field) => figures(field) && !sources.has(field));
    found = derived.map((field) => addDerived(field, sources)).some(Boolean);
  }
  return sources;
}

/** The column whose dates say which period a row belongs to. */
function rowDates(columns: ReadonlyMap<string, number>, field: Field): number | null {
  const order =
    field.type === 'money' ? ['date', 'closed_date', 'created_date'] : ['date', 'created_date', 'closed_date'];
  return order.map((id) => columns.get(id)).find((column) => column !== undefined) ?? null;
}

function fromColumn(field: Field, columns: ReadonlyMap<string, number>): FieldSource | null {
  const column = columns.get(field.id);
  return column === undefined ? null : { kind: 'column', column, dates: rowDates(columns, field) };
}

function fromRecords(field: Field, columns: ReadonlyMap<string, number>, table: Table): FieldSource | null {
  const dates = columns.get(field.countedCohort?.dated.id ?? '');
  const reached = columns.get(field.countedCohort?.reached.id ?? '');
  if (dates !== undefined && reached !== undefined) return { kind: 'cohort-records', dates, reached };
  const counted = field.countedFrom && columns.get(field.countedFrom.id);
  if (counted === undefined || field.countedFrom === undefined) return null;
  if (field.countedFrom.type === 'date') {
    // A close date alone does not tell a deal won from a deal lost.
    return field.id === 'won' && columns.has('stage') ? null : { kind: 'dated-records', dates: counted };
  }
  return isUnique(table, counted) ? { kind: 'named-records', column: counted, dates: rowDates(columns, field) } : null;
}

/** Rows can be counted as orders only where no order takes two of them. */
function isUnique(table: Table, column: number): boolean {
  const filled = (table.columns[column]?.cells ?? []).filter((cell) => cell !== null);
  return new Set(filled).size === filled.length;
}

function addDerived(field: Field, sources: Map<Field, FieldSource>): boolean {
  for (const { plus, minus = [], needs } of field.follows ?? []) {
    const there = plus.filter((part) => sources.has(part));
    const complete = there.length === plus.length && minus.every((part) => sources.has(part));
    if (needs === 'all' ? !complete : there.length === 0) continue;
    sources.set(field, { kind: 'derived', plus: there, minus });
    return true;
  }
  return false;
}
