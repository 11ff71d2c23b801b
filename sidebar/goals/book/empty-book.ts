import type { GoalBook } from '../../../core/goals/model/goal-book.ts';

/** A book with nothing in it. */
export const emptyBook: GoalBook = { goals: [], objectives: [], commitments: [], checkIns: [], snapshots: [] };

/** Whether nothing at all is in it, so that nothing needs to be kept. */
export const isEmptyBook = (book: GoalBook): boolean => Object.values(book).every((list) => list.length === 0);
