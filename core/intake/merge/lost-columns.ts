import type { Table } from '../table.ts';
import type { OldRecords } from './old-records.ts';
import { columnKeys, dayColumn } from './record-columns.ts';

/**
 * The keys of columns that have figures on the last day of the workbook and that new data lack: what is summed or
 * divided by them would set a longer time against a shorter one. A column that ended before is told no more.
 */
export function lostColumns(old: OldRecords, table: Table): readonly string[] {
  const present = new Set(columnKeys(table.columns));
  const days = old.columns[dayColumn(old.columns)]?.cells;
  const last = (days ?? []).reduce<number>((most, day) => (typeof day === 'number' ? Math.max(most, day) : most), 0);
  return old.columns
    .filter(({ key, type }) => !present.has(key) && type !== 'text' && type !== 'date')
    .filter(({ cells }) =>
      cells.some((cell, row) => typeof cell === 'number' && (days === undefined || days[row] === last)),
    )
    .map(({ key }) => key);
}
