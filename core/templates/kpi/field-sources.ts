import type { DealStage, Field } from '../../fields/field.ts';
import { fields } from '../../fields/index.ts';
import type { Table } from '../../intake/table.ts';
import { type DealStages, dealStages, type StageFilter } from './deal-stages.ts';

/** Where a field's figures come from: a column of Data, a count of its records, or other fields. Columns count from 0. */
export type FieldSource = Readonly<
  | { kind: 'column'; column: number; dates: number | null; only?: StageFilter }
  | { kind: 'staged-records'; dates: number | null; stage: StageFilter }
  | { kind: 'dated-records'; dates: number }
  | { kind: 'cohort-records'; dates: number; reached: number }
  | { kind: 'named-records'; column: number; dates: number | null }
  | { kind: 'derived'; plus: readonly Field[]; minus: readonly Field[] }
>;

/** The fields that a table can feed, each with its source; no entry where it can't. */
type Columns = ReadonlyMap<string, number>;

export type FieldSources = ReadonlyMap<Field, FieldSource>;

/** The column that a source is told by. */
export const mainColumn = (source: Exclude<FieldSource, { kind: 'derived' }>): number => {
  switch (source.kind) {
    case 'cohort-records':
      return source.reached;
    case 'dated-records':
      return source.dates;
    case 'staged-records':
      return source.stage.column;
    default:
      return source.column;
  }
};

const figures = (field: Field): boolean => field.type !== 'text' && field.type !== 'date';

/** Finds a source for every field: its own column first, then a count of records, then a sum of other fields. */
export function fieldSources(table: Table): FieldSources {
  const columns = new Map<string, number>();
  for (const [index, { field }] of table.columns.entries()) if (field !== null) columns.set(field, index);
  const days = table.columns.flatMap(({ type }, index) => (type === 'date' ? [index] : []));
  // A lone column of dates dates the rows, whatever its header says.
  if (days.length === 1 && table.columns[days[0] as number]?.field === null) columns.set('date', days[0] as number);
  const stages = dealStages(table);
  const sources = new Map<Field, FieldSource>();
  for (const field of fields.filter(figures)) {
    const source = fromColumn(field, columns, stages) ?? fromRecords(field, columns, table, stages);
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
function rowDates(columns: Columns, field: Field): number | null {
  const order =
    field.type === 'money' ? ['date', 'closed_date', 'created_date'] : ['date', 'created_date', 'closed_date'];
  return order.map((id) => columns.get(id)).find((column) => column !== undefined) ?? null;
}

function fromColumn(field: Field, columns: Columns, stages: DealStages | null): FieldSource | null {
  const column = columns.get(field.id);
  if (column === undefined) return null;
  const source = { kind: 'column', column, dates: rowDates(columns, field) } as const;
  if (field.onlyAtStage === undefined || stages === null) return source;
  // Open and lost deals have an amount too, which nobody has earned.
  const texts = stages.texts[field.onlyAtStage];
  return texts.length === 0 ? null : { ...source, only: { column: stages.column, texts } };
}

function fromRecords(field: Field, columns: Columns, table: Table, stages: DealStages | null): FieldSource | null {
  const column = (of: Field | undefined): number | undefined => columns.get(of?.id ?? '');
  const cohort = [column(field.countedCohort?.dated), column(field.countedCohort?.reached)];
  const [dates, reached] = cohort;
  if (dates !== undefined && reached !== undefined) return { kind: 'cohort-records', dates, reached };
  if (field.countedStage && stages) return fromStage(field.countedStage, columns, stages);
  if (column(field.notCountedWith) !== undefined) return null;
  const where = column(field.countedWhere?.where) === undefined ? undefined : column(field.countedWhere?.from);
  const counted = column(field.countedFrom);
  if (counted === undefined) return where === undefined ? null : { kind: 'dated-records', dates: where };
  if (field.countedFrom?.type === 'date') return { kind: 'dated-records', dates: counted };
  return isUnique(table, counted) ? { kind: 'named-records', column: counted, dates: rowDates(columns, field) } : null;
}

/** A close date alone does not tell a deal won from a deal lost; the stage does. */
function fromStage(stage: DealStage, columns: Columns, { column, texts }: DealStages): FieldSource | null {
  const dates = columns.get('closed_date') ?? columns.get('date') ?? columns.get('created_date') ?? null;
  return texts[stage].length === 0 ? null : { kind: 'staged-records', dates, stage: { column, texts: texts[stage] } };
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
