import type { CompanyGoal } from '../../goals/model/company-goal.ts';
import type { GoalBook } from '../../goals/model/goal-book.ts';
import type { Objective } from '../../goals/model/objective.ts';
import type { Language } from '../../values/language.ts';
import { commitmentTable } from './read-book/commitment-table.ts';
import { findTable } from './read-book/find-table.ts';
import { objectiveTable } from './read-book/objective-table.ts';
import type { GoalProblem } from './read-book/problem.ts';
import { type GoalSource, isProblem, sourceRows } from './read-book/source-rows.ts';
import { readGoalBook } from './read-book.ts';
import { readCommitments } from './read-commitments.ts';

/** A pasted table or a file of objectives or commitments, with its name. */
export type NamedGoalSource = Readonly<{ name: string; source: GoalSource }>;

/** A problem, and which source it is in. */
export type SourcedGoalProblem = GoalProblem & Readonly<{ source: string }>;

/** Whether a source's header names what teams promise rather than what is to be reached. */
function isOfCommitments(source: GoalSource, language: Language): boolean {
  const rows = sourceRows(source);
  if (isProblem(rows)) return false;
  const named = (columns: readonly unknown[] | undefined): number =>
    (columns ?? []).filter((column) => column !== null).length;
  const commitments = findTable(rows, commitmentTable.dictionary, language)?.columns;
  return named(commitments) > named(findTable(rows, objectiveTable.dictionary, language)?.columns);
}

/** Reads objectives and commitments from several sources into one book; the header of each says which it holds. */
export function readGoals(
  sources: readonly NamedGoalSource[],
  language: Language,
): Readonly<{ book: GoalBook; problems: readonly SourcedGoalProblem[] }> {
  const problems: SourcedGoalProblem[] = [];
  const tell = (source: string, found: readonly GoalProblem[]): void => {
    for (const problem of found) problems.push({ ...problem, source });
  };
  const [commitments, objectives] = [true, false].map((wanted) =>
    sources.filter(({ source }) => isOfCommitments(source, language) === wanted),
  ) as [NamedGoalSource[], NamedGoalSource[]];
  const books = objectives.map(({ name, source }) => {
    const read = readGoalBook(source, language);
    tell(name, read.problems);
    return read.book;
  });
  const book = joined(books);
  const promised = commitments.flatMap(({ name, source }) => {
    const read = readCommitments(source, language, book.objectives);
    tell(name, read.problems);
    return read.commitments;
  });
  return { book: { ...book, commitments: promised }, problems };
}

/** Goals of the same words are one; ids that two books share get the book's number. */
function joined(books: readonly GoalBook[]): GoalBook {
  const goals: CompanyGoal[] = [];
  const objectives: Objective[] = [];
  for (const [place, book] of books.entries()) {
    const idOf = new Map(
      book.goals.map((goal) => {
        const known = goals.find(({ text }) => text === goal.text);
        if (known === undefined) goals.push({ ...goal, id: `G${goals.length + 1}` });
        return [goal.id, known?.id ?? `G${goals.length}`] as const;
      }),
    );
    for (const objective of book.objectives) {
      const isTaken = objectives.some(({ id }) => id === objective.id);
      const id = isTaken ? `${place + 1}-${objective.id}` : objective.id;
      objectives.push({ ...objective, id, goal: objective.goal === null ? null : (idOf.get(objective.goal) ?? null) });
    }
  }
  return { goals, objectives, commitments: [], checkIns: [], snapshots: [] };
}
