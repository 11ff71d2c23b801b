import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import { newObjective } from '../../core/goals/model/new-objective.ts';
import { emptyBook } from '../../sidebar/goals/book/empty-book.ts';
import {
  bookToBuild,
  type GoalsAction,
  type GoalsState,
  goalsReducer,
  initialGoals,
} from '../../sidebar/goals/state.ts';

type Doing = GoalsAction extends infer Action ? (Action extends GoalsAction ? Omit<Action, 'of'> : never) : never;

const after = (state: GoalsState, ...actions: readonly Doing[]): GoalsState =>
  actions.reduce<GoalsState>(
    (before, action) => goalsReducer(before, { of: 'goals', ...action } as GoalsAction),
    state,
  );

const bookOf = (...ids: readonly string[]): GoalBook => ({
  ...emptyBook,
  objectives: ids.map((id) => newObjective(id, null)),
});
const changed = (...ids: readonly string[]): Doing => ({ kind: 'changed', book: bookOf(...ids), done: null });
const idsOf = ({ book }: GoalsState): readonly string[] => book.objectives.map(({ id }) => id);

test('every change can be taken back and done again, in order', () => {
  const changes = [changed('1'), changed('1', '2'), changed('2')];
  const back = after(initialGoals, ...changes, { kind: 'undone' }, { kind: 'undone' });
  expect(idsOf(back)).toEqual(['1']);
  expect(idsOf(after(back, { kind: 'redone' }))).toEqual(['1', '2']);
  expect(idsOf(after(back, { kind: 'redone' }, { kind: 'redone' }, { kind: 'redone' }))).toEqual(['2']);
  expect(idsOf(after(back, { kind: 'undone' }, { kind: 'undone' }))).toEqual([]);
});

test('a new change after taking one back forgets what was taken back', () => {
  const state = after(initialGoals, changed('1'), changed('2'), { kind: 'undone' }, changed('3'), { kind: 'redone' });
  expect(idsOf(state)).toEqual(['3']);
  expect(idsOf(after(state, { kind: 'undone' }))).toEqual(['1']);
});

test('others see by the revision that the book is another, and only then', () => {
  const once = after(initialGoals, changed('1'));
  expect(once.revision).not.toBe(initialGoals.revision);
  expect(after(once, { kind: 'undone' }).revision).not.toBe(once.revision);
  expect(after(once, { kind: 'opened', view: { kind: 'paste', text: '', read: null } }).revision).toBe(once.revision);
});

test('loading begins a history of its own', () => {
  const loaded = after(initialGoals, changed('1'), {
    kind: 'loaded',
    found: { stored: 'read', book: bookOf('7'), problems: [] },
  });
  expect(idsOf(after(loaded, { kind: 'undone' }))).toEqual(['7']);
});

test('saving goes back to the list, and what was done is told until something else is', () => {
  const done = { code: 'deleted', name: 'Leads', count: 0 } as const;
  const deleted = after(
    initialGoals,
    { kind: 'opened', view: { kind: 'paste', text: 'x', read: null } },
    { kind: 'changed', book: bookOf('1'), done },
  );
  expect(deleted).toMatchObject({ view: { kind: 'list' }, done });
  expect(after(deleted, { kind: 'undone' }).done).toBeNull();
});

test('what the data says is forgotten with the data', () => {
  const [first, second] = [{}, {}];
  const figures = { latest: null, best: 3 };
  const asked = after(
    initialGoals,
    { kind: 'past-read', data: first, key: 'a', figures },
    { kind: 'past-read', data: first, key: 'b', figures: null },
  );
  expect(asked.pasts.figures).toEqual({ a: figures, b: null });
  const anew = after(asked, { kind: 'past-read', data: second, key: 'c', figures });
  expect(anew.pasts).toEqual({ data: second, figures: { c: figures } });
});

test('there is something to build once there is an objective or a commitment', () => {
  expect(bookToBuild(initialGoals)).toBeNull();
  const goalsOnly = { ...emptyBook, goals: [{ id: 'G1', aim: null, text: 'Grow' }] };
  expect(bookToBuild(after(initialGoals, { kind: 'changed', book: goalsOnly, done: null }))).toBeNull();
  expect(bookToBuild(after(initialGoals, changed('1')))).toEqual(bookOf('1'));
});
