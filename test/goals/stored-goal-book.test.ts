import { goalBookVersion, type StoredGoalBook } from '../../core/goals/goal-book-schema.ts';
import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import { parseGoalBook, type StoredGoalProblem, storedGoalBook } from '../../core/goals/stored-goal-book.ts';
import { exampleBook } from '../../core/templates/goals/example-book.ts';
import { goalProblemMessage } from '../../core/templates/goals/read-book/problem.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import { languages } from '../../core/values/language.ts';

const today = dayNumber(2026, 10, 18);
const examples = exampleBook('en', today);

/** A book in which every part holds something. */
const full: GoalBook = {
  ...examples,
  objectives: examples.objectives.map((objective) => ({
    ...objective,
    filters: { market: 'Germany' },
    plan: [{ day: today, value: 5 }],
    weekend: 'fri-sat',
    curve: 'seasonal',
    priority: 'high',
    needed: { people: 2, time: 1.5, budget: 900, tools: ['CRM'] },
    override: { status: 'at-risk', by: 'Tom', why: 'Late', until: today },
    agreedOn: today,
  })),
  checkIns: [{ day: today, of: '1', owner: 'Maya', value: 5, note: null }],
  snapshots: [
    {
      ...{ day: today, objective: '1', actual: 5, target: 10, expected: 6 },
      ...{ forecast: null, status: 'on-track' },
    },
  ],
};

type Json = { [key: string]: Json } & Json[];

/** The stored full book, changed as anybody might change a file. */
function changed(change: (stored: Json) => void): unknown {
  const stored = JSON.parse(JSON.stringify(storedGoalBook(full))) as Json;
  change(stored);
  return stored;
}

const set = (change: (stored: Json) => void): readonly StoredGoalProblem[] => parseGoalBook(changed(change)).problems;

const put = (on: Json | undefined, key: string | number, value: unknown): void => {
  (on as unknown as Record<string | number, unknown>)[key] = value;
};

const remove = (from: Json | undefined, key: string): void => {
  if (from !== undefined) delete (from as unknown as Record<string, unknown>)[key];
};

test('what is stored comes back the same', () => {
  expect(parseGoalBook(changed(() => undefined))).toEqual({ book: full, problems: [] });
  const stored = changed(() => undefined) as StoredGoalBook;
  expect(stored.version).toBe(goalBookVersion);
});

test.each([0, 2, '1', null, undefined])('version %j is refused by one clear code', (version) => {
  const found = version === undefined ? 'undefined' : JSON.stringify(version);
  expect(set((stored) => put(stored, 'version', version))).toEqual([
    { code: 'unknown-version', path: 'version', found },
  ]);
});

test.each([null, 5, 'goals', undefined])('%j is no goal book', (value) => {
  expect(parseGoalBook(value)).toEqual({ book: null, problems: [expect.objectContaining({ path: '' })] });
});

test('all problems are told at once, each with its place and what stands there', () => {
  const problems = set((stored) => {
    put(stored.objectives?.[0], 'kind', 'vague');
    put(stored.objectives?.[1]?.target, 'value', '5');
    put(stored.objectives?.[2], 'start', 46_000.5);
    put(stored.objectives?.[3]?.filters, 'planet', 'Mars');
    put(stored.commitments?.[0]?.pledge, 'per', 'decade');
    put(stored.goals?.[0], 'mood', 'good');
    put(stored.checkIns?.[0], 'value', true);
    remove(stored.snapshots?.[0], 'status');
  });
  expect(problems.map(({ code, path, found }) => [code, path, found]).sort()).toEqual(
    [
      ['wrong-part', 'objectives.0.kind', '"vague"'],
      ['wrong-part', 'objectives.1.target.value', '"5"'],
      ['wrong-part', 'objectives.2.start', '46000.5'],
      ['unknown-part', 'objectives.3.filters.planet', '"Mars"'],
      ['wrong-part', 'commitments.0.pledge.per', '"decade"'],
      ['unknown-part', 'goals.0.mood', '"good"'],
      ['wrong-part', 'checkIns.0.value', 'true'],
      ['missing-part', 'snapshots.0.status', 'undefined'],
    ].sort(),
  );
});

test('every part of the model is required', () => {
  const objective = full.objectives[0] as object;
  for (const part of Object.keys(objective)) {
    const problems = set((stored) => remove(stored.objectives?.[0], part));
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['missing-part', `objectives.0.${part}`]]);
  }
});

test('ids that stand twice are refused, also those of an objective and a commitment', () => {
  expect(set((stored) => put(stored.goals?.[1], 'id', 'G1'))).toEqual([
    { code: 'duplicate-part', path: 'goals.1', found: 'G1' },
  ]);
  expect(set((stored) => put(stored.commitments?.[0], 'id', '1'))).toEqual([
    { code: 'duplicate-part', path: 'commitments.0', found: '1' },
  ]);
});

test.each(languages)('problems have sentences (%s)', (language) => {
  for (const problem of set((stored) => put(stored.goals?.[0], 'mood', 'good')))
    expect(goalProblemMessage(problem, language)).toContain('goals.0.mood');
  for (const problem of set((stored) => put(stored, 'version', 9)))
    expect(goalProblemMessage(problem, language)).toMatch(/9/);
});
