import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { planOf, tableOf } from '../workbook/examples.ts';
import { placeOf } from './living-workbook.ts';
import { evaluatorOf, type ModelWorkbook } from './model-workbook.ts';

/** A day of a channel, as a line of an export; it is seen fifty times as often as it is clicked. */
export const day = (date: string, channel: string, spend: number, clicks: number): string =>
  [date, channel, spend, clicks, clicks * 50].join(',');
/** An export of the given lines. */
export const csv = (...rows: readonly string[]): string => ['Day,Channel,Cost,Clicks,Impressions', ...rows].join('\n');

/** Two lines a month. */
export const january = [day('2026-01-05', 'Search', 100, 40), day('2026-01-20', 'Social', 60, 30)];
export const february = [day('2026-02-05', 'Search', 110, 44), day('2026-02-20', 'Social', 50, 20)];
export const march = [day('2026-03-05', 'Search', 120, 60), day('2026-03-20', 'Print', 90, 9)];

/** The plan of a workbook by months. */
export const planFor = (rows: readonly string[], choices: Parameters<typeof planOf>[1] = {}): WorkbookPlan =>
  planOf(tableOf(csv(...rows), 'en'), { granularity: 'month', ...choices });

/** A workbook of two months, and the one that a third month makes of it. */
export const winter = planFor([...january, ...february]);
export const spring = planFor([...january, ...february, ...march]);

/** What a cell shows, by the keys of its row and column. */
export const value = (book: ModelWorkbook, key: string, row: string, column: string) => {
  const place = placeOf(book, key, row, column);
  return evaluatorOf(book, 46_200).cellValue(place.title, place.row, place.column);
};
