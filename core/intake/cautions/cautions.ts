import type { Grid } from '../grid.ts';
import type { RawCell } from '../options.ts';
import type { Problem, Table } from '../table.ts';
import { oneSided } from './one-sided.ts';
import { partsOverWholes } from './part-over-whole.ts';
import { repeatedIds } from './repeated-ids.ts';
import { repeatedRecords, repeatedRows } from './repeated-rows.ts';
import { saidEmpty } from './said-empty.ts';

/** What the figures of a table do not say by themselves: read rightly, and yet not what somebody would think. */
export function cautions(table: Table, rows: Grid['rows']): readonly Problem[] {
  const rawCell = (record: number, column: number): RawCell => rows[(table.sourceRows[record] as number) - 1]?.[column];
  const repeated = repeatedRecords(table, rawCell);
  return [
    ...oneSided(table),
    ...partsOverWholes(table),
    ...repeatedRows(table, repeated),
    ...repeatedIds(table, repeated),
    ...saidEmpty(table, rawCell),
  ];
}
