import type { BaseAstNode, BaseReferenceObject, BaseValueObject } from '@univerjs/preset-sheets-core';
import type { CellValue } from '../../../core/workbook/plan.ts';
import type { Column, ColumnReader } from './columns.ts';

/** Thrown where a formula has something that only the grid's own way computes. */
export class NotHere extends Error {}

/** Numbers of a range, row by row; a single number goes with every row. */
export type Numbers = Float64Array | Uint8Array;

/** What the parts of a formula are computed with. */
export type Work = Readonly<{
  columns: ColumnReader;
  /** Numbers computed before in the same calculation, by what they were computed from. */
  known: Map<string, Numbers>;
  /** Computes a part of a formula the grid's own way. */
  compute(node: BaseAstNode): void;
}>;

/** Shorter ranges cost nothing worth saving. */
const LONG = 64;

export const isLong = ({ cells }: Column): boolean => cells.length >= LONG;

/** What the grid's trees call a reference: `Data!A1`, and two of them with a colon. */
const references = new Set([1, 10]);

/** The cells that a part of a formula names; null where it is no reference to several cells. */
export function columnOf(node: BaseAstNode, { compute, columns }: Work): Column | null {
  if (!references.has(node.nodeType)) return null;
  compute(node);
  const found = node.getValue();
  if (!found?.isReferenceObject()) throw new NotHere();
  const reference = found as BaseReferenceObject;
  if (reference.getRowCount() === 1 && reference.getColumnCount() === 1) return null;
  const column = columns.read(reference);
  if (column === null || column.hasError) throw new NotHere();
  return column;
}

/** The single value that a part of a formula has; errors and several values are not for here. */
export function singleOf(node: BaseAstNode, { compute }: Work): CellValue {
  compute(node);
  const found = node.getValue();
  if (!found) throw new NotHere();
  const value = found.isReferenceObject() ? (found as BaseReferenceObject).toArrayValueObject() : found;
  const single = firstOf(value as BaseValueObject);
  if (single?.isError()) throw new NotHere();
  return !single || single.isNull() ? null : (single.getValue() as CellValue);
}

function firstOf(value: BaseValueObject): BaseValueObject | null {
  if (!value.isArray()) return value;
  const rows = value.getArrayValue();
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) throw new NotHere();
  return rows[0]?.[0] ?? null;
}
