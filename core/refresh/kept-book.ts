import type { GoalBook } from '../goals/model/goal-book.ts';
import { cutText, keptText, MOST_CELL_CHARACTERS } from '../values/plain-text.ts';

/** A book with its texts as cells keep them, so that what stands in a workbook is found to be the same. */
export const keptBook = (book: GoalBook): GoalBook => kept(book);

/** The same plain data with other texts in it. */
function kept<Data>(data: Data): Data;
function kept(data: unknown): unknown {
  if (typeof data === 'string') return cutText(keptText(data), MOST_CELL_CHARACTERS);
  if (Array.isArray(data)) return data.map(kept);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, kept(value)]));
}
