import { foldHeader } from '../../values/fold.ts';
import type { Table } from '../table.ts';
import type { OldRecords } from './old-records.ts';

/**
 * New data whose columns mean what columns of the same header mean in the workbook, kept as they are included: a meaning
 * that somebody chose once is not asked for with every export.
 */
export function withKnownFields(old: OldRecords, table: Table): Table {
  const known = new Map(old.columns.map(({ header, field }) => [foldHeader(header), field]));
  const isHeld = (field: string): boolean => old.columns.some((column) => column.field === field);
  const taken = new Set(table.columns.map(({ field }) => field));
  const columns = table.columns.map((column) => {
    const field = known.get(foldHeader(column.header));
    if (field === undefined || field === column.field) return column;
    // A column that the source renamed may bear the name of another one by now: its field says more.
    const isElsewhere = column.field !== null && isHeld(column.field);
    if (isElsewhere || (field !== null && taken.has(field))) return column;
    return { ...column, field };
  });
  return { ...table, columns };
}
