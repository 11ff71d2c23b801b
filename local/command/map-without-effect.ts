import type { ColumnReading } from '../../core/intake/options.ts';
import type { Table } from '../../core/intake/table.ts';
import { foldHeader } from '../../core/values/fold.ts';

/** A word on each `--map` that no column took: its header is not there, or its cells are nothing the field can hold. */
export function mapWithoutEffect(map: Readonly<Record<string, string>>, tables: readonly Table[]): readonly string[] {
  const columns = tables.flatMap((table) => table.columns);
  return Object.entries(map).flatMap(([header, field]) => {
    const named = columns.filter((column) => foldHeader(column.header) === foldHeader(header));
    if (named.some((column) => column.field === field)) return [];
    if (named.length > 0) return [`--map "${header}=${field}" changed nothing: the column holds ${named[0]?.type}`];
    return [`--map "${header}=${field}" changed nothing: no column has this header`];
  });
}

/** A word on each `--read-as` that names no column, or one of other cells: an order of dates for numbers. */
export function readAsWithoutEffect(
  readAs: Readonly<Record<string, ColumnReading>>,
  tables: readonly Table[],
): readonly string[] {
  const columns = tables.flatMap((table) => table.columns);
  return Object.entries(readAs).flatMap(([header, reading]) => {
    const named = columns.filter((column) => column.header === header);
    const isDate = reading === 'dmy' || reading === 'mdy';
    if (named.some(({ type }) => type !== 'text' && (type === 'date') === isDate)) return [];
    if (named.length > 0) return [`--read-as "${header}" changed nothing: the column holds ${named[0]?.type}`];
    return [`--read-as "${header}" changed nothing: no column has this header`];
  });
}
