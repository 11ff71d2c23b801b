import { rangeAddress } from '../../../core/workbook/address.ts';
import type { RangeReference } from '../../../core/workbook/formula.ts';
import type { Area } from '../../../core/workbook/plan.ts';

export const addressOf = ({ row, column, lastRow, lastColumn }: Area): string =>
  rangeAddress(row, column, lastRow, lastColumn);

/** The sheet that something is compiled for: its title, and the titles of all by key. */
export type OnSheet = Readonly<{ title: string; titles: Readonly<Record<string, string>> }>;

/** A range with the title of its sheet. */
export const titledArea = (range: RangeReference, { title, titles }: OnSheet): { title: string; area: string } => ({
  title: range.sheet === null ? title : (titles[range.sheet] ?? range.sheet),
  area: addressOf(range),
});
