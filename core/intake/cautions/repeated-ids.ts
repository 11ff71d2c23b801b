import type { Field } from '../../fields/field.ts';
import { fieldById } from '../match-fields.ts';
import type { Problem, Table, TableColumn } from '../table.ts';
import { laterRecords } from './later-records.ts';
import { rowFacts } from './row-facts.ts';

/**
 * Ids that come back: an order in two rows, a campaign twice on one day. Records in `told` are the same as an earlier
 * one in every cell, which is told already.
 */
export function repeatedIds(table: Table, told: readonly number[]): readonly Problem[] {
  const has = (field: Field): boolean => table.columns.some((column) => column.field === field.id);
  const skipped = new Set(told);
  return table.columns.flatMap((column): readonly Problem[] => {
    const identifies = column.field === null ? undefined : fieldById(column.field)?.identifies;
    if (identifies === undefined) return [];
    const { what, where, unless = [] } = identifies;
    if ((where !== undefined && !has(where)) || unless.some(has)) return [];
    const others = what === 'record' ? [] : table.columns.filter((other) => other !== column && tellsApart(other));
    return repeated(table, column, others, skipped);
  });
}

/** What a figure is about, not a figure. */
const tellsApart = ({ type }: TableColumn): boolean => type === 'text' || type === 'date';

function repeated(
  table: Table,
  { header, cells }: TableColumn,
  others: readonly TableColumn[],
  skipped: ReadonlySet<number>,
): readonly Problem[] {
  const columns = [cells, ...others.map((other) => other.cells)];
  const isSame = (one: number, other: number): boolean => columns.every((each) => each[one] === each[other]);
  const records = laterRecords(columns, table.rowCount, isSame, true).filter((record) => !skipped.has(record));
  const first = records[0];
  if (first === undefined) return [];
  const found = String(cells[first]);
  return [{ code: 'repeated-id', row: null, column: header, found, ...rowFacts(records, table) }];
}
