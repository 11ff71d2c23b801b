import { goalBookSchema, goalBookVersion } from './goal-book-schema.ts';
import type { GoalBook } from './model/goal-book.ts';

/** Why a stored goal book cannot be read, as facts; a locale makes the sentence. */
export type StoredGoalProblem = Readonly<{
  code: 'unknown-version' | 'missing-part' | 'wrong-part' | 'unknown-part' | 'duplicate-part';
  /** Where: `objectives.2.target.value`; places count from 0. Empty for the whole. */
  path: string;
  /** What stands there, as JSON, cut short. */
  found: string;
}>;

/** A goal book ready to be stored. */
export const storedGoalBook = (book: GoalBook): Readonly<{ version: typeof goalBookVersion }> & GoalBook => ({
  version: goalBookVersion,
  ...book,
});

/**
 * Reads a goal book back from storage or parsed JSON. Anything that is not exactly a goal book of a known version is
 * refused, with all its problems at once.
 */
export function parseGoalBook(
  stored: unknown,
):
  | Readonly<{ book: GoalBook; problems: readonly [] }>
  | Readonly<{ book: null; problems: readonly StoredGoalProblem[] }> {
  const version = valueAt(stored, ['version']);
  if (isObject(stored) && version !== goalBookVersion)
    return { book: null, problems: [{ code: 'unknown-version', path: 'version', found: brief(version) }] };
  const parsed = goalBookSchema.safeParse(stored);
  if (!parsed.success)
    return { book: null, problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, stored)) };
  const { version: _, ...book } = parsed.data;
  const problems = duplicatesIn(book);
  return problems.length > 0 ? { book: null, problems } : { book, problems: [] };
}

type Path = readonly PropertyKey[];

type Issue = NonNullable<ReturnType<typeof goalBookSchema.safeParse>['error']>['issues'][number];

const isObject = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null;

const valueAt = (whole: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), whole);

const LONGEST_FOUND = 60;

function brief(value: unknown): string {
  const json = JSON.stringify(value) ?? 'undefined';
  return json.length > LONGEST_FOUND ? `${json.slice(0, LONGEST_FOUND - 1)}…` : json;
}

function problemsOf(issue: Issue, stored: unknown): readonly StoredGoalProblem[] {
  const value = valueAt(stored, issue.path);
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      code: 'unknown-part',
      path: [...issue.path.map(String), key].join('.'),
      found: brief(valueAt(value, [key])),
    }));
  return [{ code: value === undefined ? 'missing-part' : 'wrong-part', path, found: brief(value) }];
}

/** Ids that stand twice. Check-ins name objectives and commitments alike, so these share their ids. */
function duplicatesIn({ goals, objectives, commitments }: GoalBook): readonly StoredGoalProblem[] {
  const within = (lists: Readonly<Record<string, readonly Readonly<{ id: string }>[]>>): StoredGoalProblem[] => {
    const known = new Set<string>();
    return Object.entries(lists).flatMap(([name, list]) =>
      list.flatMap((one, place): StoredGoalProblem[] => {
        if (!known.has(one.id)) {
          known.add(one.id);
          return [];
        }
        return [{ code: 'duplicate-part', path: `${name}.${place}`, found: one.id }];
      }),
    );
  };
  return [...within({ goals }), ...within({ objectives, commitments })];
}
