import type { GoalBook } from '../../../core/goals/model/goal-book.ts';
import { storedGoalBook } from '../../../core/goals/stored-goal-book.ts';
import type { Host } from '../../../core/host/port.ts';
import { failureText } from '../../shell/failure-text.ts';
import type { Tools } from '../../tools.ts';
import { emptyBook, isEmptyBook } from '../book/empty-book.ts';
import type { Done } from '../state.ts';
import { GOALS, GOALS_ASIDE } from './goals-name.ts';

/** Changes the goals at once and keeps them with the workbook. */
export async function changeBook(tools: Tools, book: GoalBook, done: Done | null = null): Promise<void> {
  tools.dispatch({ of: 'goals', kind: 'changed', book, done });
  await keep(tools);
}

export async function undoChange(tools: Tools): Promise<void> {
  tools.dispatch({ of: 'goals', kind: 'undone' });
  await keep(tools);
}

export async function redoChange(tools: Tools): Promise<void> {
  tools.dispatch({ of: 'goals', kind: 'redone' });
  await keep(tools);
}

/** Keeps goals that cannot be read under another name, and begins with none. */
export async function beginAnew(tools: Tools): Promise<void> {
  const { host, dispatch } = tools;
  try {
    await host.store(GOALS_ASIDE, await host.readStored(GOALS));
    await host.store(GOALS, null);
    dispatch({ of: 'goals', kind: 'loaded', found: { stored: 'read', book: emptyBook, problems: [] } });
  } catch (failure) {
    tellFailure(tools, failure);
  }
}

/** What is being kept now, so that an earlier book never overtakes a later one. */
const underWay = new WeakMap<Host, Promise<void>>();

function keep(tools: Tools): Promise<void> {
  const { host, read, dispatch } = tools;
  const before = underWay.get(host) ?? Promise.resolve();
  const next = before.then(async () => {
    const { book, stored } = read().goals;
    if (stored !== 'read') return;
    try {
      await host.store(GOALS, isEmptyBook(book) ? null : JSON.stringify(storedGoalBook(book)));
      dispatch({ of: 'goals', kind: 'kept' });
    } catch (failure) {
      tellFailure(tools, failure);
    }
  });
  underWay.set(host, next);
  return next;
}

function tellFailure({ read, dispatch }: Tools, failure: unknown): void {
  const { texts } = read().shell;
  if (texts) dispatch({ of: 'goals', kind: 'failed', sentence: failureText(failure, texts) });
}
