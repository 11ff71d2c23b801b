import type { CustomData } from '@univerjs/core';
import type { Area, SheetPlan } from '../../../core/workbook/plan.ts';
import { type GridRange, gridRange, type SheetIds } from './grid-range.ts';

/** A small chart within a cell. */
export type StoredSparkline = Readonly<{ row: number; column: number; values: GridRange }>;

/** What a sheet of ours carries along in the grid. */
export type SheetCustom = Readonly<{
  key: string | null;
  sparklines: readonly StoredSparkline[];
  /** The area with filter buttons: the grid draws none, files that are saved have them. */
  filter: Area | null;
}>;

const nothing: SheetCustom = { key: null, sparklines: [], filter: null };

/** What is kept with a sheet that the grid itself has no place for. */
export const customOf = (plan: SheetPlan, ids: SheetIds): CustomData => ({
  marksheet: {
    key: plan.key,
    sparklines: plan.sparklines.map(({ row, column, values }) => ({
      row,
      column,
      values: gridRange(values, plan, ids),
    })),
    filter: plan.filter,
  },
});

/** What a sheet carries; nothing where it is none of ours. */
export const readCustom = (custom: CustomData): SheetCustom => ({ ...nothing, ...custom?.marksheet });
