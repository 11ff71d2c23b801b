import { columnLetters, quotedTitle, rangeAddress } from '../../core/workbook/address.ts';
import type { RangeReference } from '../../core/workbook/formula.ts';
import type { Area } from '../../core/workbook/plan.ts';
import type { Axis } from '../../core/workbook/shift/line-change.ts';

export const addressOf = ({ row, column, lastRow, lastColumn }: Area): string =>
  rangeAddress(row, column, lastRow, lastColumn);

/** `3:5` for rows, `C:E` for columns; lines count from 0. */
export const linesAddress = (axis: Axis, first: number, count: number): string =>
  axis === 'rows' ? `${first + 1}:${first + count}` : `${columnLetters(first)}:${columnLetters(first + count - 1)}`;

/** The sheet that something is done on: its title, and the titles of all by key. */
export type OnSheet = Readonly<{ title: string; titles: Readonly<Record<string, string>> }>;

/** The same for what is laid out; `rightToLeft`: its cells run from right to left. */
export type LaidOut = OnSheet & Readonly<{ rightToLeft: boolean }>;

/** The title of the sheet that a range is on. */
export const titleOf = ({ sheet }: RangeReference, { title, titles }: OnSheet): string =>
  sheet === null ? title : (titles[sheet] ?? sheet);

/** `='Sheet 1'!$A$1:$A$3`. */
export function referenceText(range: RangeReference, on: OnSheet): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const { row, column, lastRow, lastColumn } = range;
  return `=${quotedTitle(titleOf(range, on))}!${corner(row, column)}:${corner(lastRow, lastColumn)}`;
}
