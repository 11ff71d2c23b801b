import { rangeAddress } from '../../../../core/workbook/address.ts';
import type { Area } from '../../../../core/workbook/plan.ts';
import { readReference } from '../formula/parse.ts';

export type { Area };

export type Size = Readonly<{ rows: number; columns: number }>;

/** An area by its address, within a sheet of a size: `B2`, `A1:C3`, `A:A`, `A2:A`, with or without `$`. */
export function readArea(address: string, { rows, columns }: Size): Area {
  if (!/^\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?$/.test(address))
    throw new Error(`Range not found: ${address}`);
  const { row, column, lastRow, lastColumn } = readReference(address);
  return {
    ...{ row, column },
    lastRow: lastRow === Number.POSITIVE_INFINITY ? rows - 1 : lastRow,
    lastColumn: lastColumn === Number.POSITIVE_INFINITY ? columns - 1 : lastColumn,
  };
}

export const addressOf = ({ row, column, lastRow, lastColumn }: Area): string =>
  rangeAddress(row, column, lastRow, lastColumn);

export const rowsOf = ({ row, lastRow }: Area): number => lastRow - row + 1;
export const columnsOf = ({ column, lastColumn }: Area): number => lastColumn - column + 1;

export const overlap = (one: Area, other: Area): boolean =>
  one.row <= other.lastRow &&
  other.row <= one.lastRow &&
  one.column <= other.lastColumn &&
  other.column <= one.lastColumn;

export const covers = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.lastRow >= inner.lastRow &&
  outer.column <= inner.column &&
  outer.lastColumn >= inner.lastColumn;

export const common = (one: Area, other: Area): Area | null =>
  overlap(one, other)
    ? {
        row: Math.max(one.row, other.row),
        column: Math.max(one.column, other.column),
        lastRow: Math.min(one.lastRow, other.lastRow),
        lastColumn: Math.min(one.lastColumn, other.lastColumn),
      }
    : null;

/** An area on a sheet that is known by its number, whatever its title. */
export type Place = Readonly<{ sheet: number; area: Area }>;
