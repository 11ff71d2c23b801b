import { shown } from '../column-result.ts';
import type { RawCell } from '../options.ts';
import type { Problem, Table } from '../table.ts';
import { laterRecords } from './later-records.ts';
import { rowFacts } from './row-facts.ts';

type RawCellAt = (record: number, column: number) => RawCell;

/** Records that are the same as an earlier one in every cell, as the source has them. */
export function repeatedRecords({ columns, rowCount }: Table, rawCell: RawCellAt): readonly number[] {
  if (columns.length < 2) return [];
  const isSame = (one: number, other: number): boolean =>
    columns.every((_, column) => shown(rawCell(one, column)) === shown(rawCell(other, column)));
  return laterRecords(
    columns.map(({ cells }) => cells),
    rowCount,
    isSame,
  );
}

/** Rows pasted twice are told, never dropped: they may be two things that look alike. */
export const repeatedRows = (table: Table, records: readonly number[]): readonly Problem[] =>
  records.length === 0
    ? []
    : [{ code: 'repeated-rows', row: null, column: null, found: '', ...rowFacts(records, table) }];
