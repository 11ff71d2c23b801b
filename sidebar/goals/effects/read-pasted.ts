import type { GoalBook } from '../../../core/goals/model/goal-book.ts';
import type { GoalProblem } from '../../../core/templates/goals/read-book/problem.ts';
import type { Tools } from '../../tools.ts';

/** What was understood of pasted objectives and commitments, and everything that could not be taken as it stands. */
export type PastedGoals = Readonly<{ book: GoalBook; problems: readonly GoalProblem[] }>;

/** Reads a pasted table and shows what was understood; nothing is added yet. */
export async function readPasted({ dispatch, read }: Tools, text: string): Promise<void> {
  const { language } = read().shell;
  try {
    // What reads tables is large, and few people paste their goals.
    const { readGoals } = await import('../../../core/templates/goals/read-goals.ts');
    const { book, problems } = readGoals([{ name: '', source: text }], language);
    dispatch({ of: 'goals', kind: 'opened', view: { kind: 'paste', text, read: { book, problems } } });
  } catch {
    dispatch({ of: 'goals', kind: 'opened', view: { kind: 'paste', text, read: 'failed' } });
  }
}
