import { failureText } from '../../shell/failure-text.ts';
import type { Tools } from '../../tools.ts';
import { emptyBook } from '../book/empty-book.ts';
import type { StoredGoals } from '../state.ts';
import { GOALS } from './goals-name.ts';

/** Reads the goals that are kept with the workbook. What cannot be read is told, and stays as it is. */
export async function loadGoals({ host, dispatch, read }: Tools): Promise<void> {
  try {
    dispatch({ of: 'goals', kind: 'loaded', found: await found(await host.readStored(GOALS)) });
  } catch (failure) {
    dispatch({ of: 'goals', kind: 'loaded', found: { stored: 'read', book: emptyBook, problems: [] } });
    const { texts } = read().shell;
    if (texts) dispatch({ of: 'goals', kind: 'failed', sentence: failureText(failure, texts) });
  }
}

async function found(text: string | null): Promise<StoredGoals> {
  if (text === null) return { stored: 'read', book: emptyBook, problems: [] };
  // Checking a book takes a library: only workbooks that have one pay for it.
  const { parseGoalBook } = await import('../../../core/goals/stored-goal-book.ts');
  const { goalBookVersion } = await import('../../../core/goals/goal-book-schema.ts');
  const { book, problems } = parseGoalBook(parsed(text));
  if (book !== null) return { stored: 'read', book, problems: [] };
  const isNewer = problems.some((one) => one.code === 'unknown-version' && Number(one.found) > goalBookVersion);
  return { stored: isNewer ? 'newer' : 'damaged', book: emptyBook, problems };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
