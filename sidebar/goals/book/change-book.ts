import type { Commitment } from '../../../core/goals/model/commitment.ts';
import type { CompanyGoal } from '../../../core/goals/model/company-goal.ts';
import type { GoalBook } from '../../../core/goals/model/goal-book.ts';
import type { Objective } from '../../../core/goals/model/objective.ts';

type Named = Readonly<{ id: string }>;

/** The list with this one in the place of the one with its id, or at the end. */
const put = <One extends Named>(list: readonly One[], one: One): readonly One[] =>
  list.some(({ id }) => id === one.id) ? list.map((each) => (each.id === one.id ? one : each)) : [...list, one];

const without = <One extends Named>(list: readonly One[], id: string): readonly One[] =>
  list.filter((one) => one.id !== id);

/** What somebody wrote is no example any more. */
export const withCommitment = (book: GoalBook, commitment: Commitment): GoalBook => ({
  ...book,
  commitments: put(book.commitments, { ...commitment, isExample: false }),
});

export const withObjective = (book: GoalBook, objective: Objective): GoalBook => ({
  ...book,
  objectives: put(book.objectives, objective),
});

export const withGoal = (book: GoalBook, goal: CompanyGoal): GoalBook => ({ ...book, goals: put(book.goals, goal) });

/** An objective goes with what was promised for it alone; what was reported of it stays on record. */
export const withoutObjective = (book: GoalBook, id: string): GoalBook => ({
  ...book,
  objectives: without(book.objectives, id),
  commitments: book.commitments.filter(({ objective }) => objective !== id),
});

export const withoutCommitment = (book: GoalBook, id: string): GoalBook => ({
  ...book,
  commitments: without(book.commitments, id),
});

/** A company goal goes alone: its objectives then serve none. */
export const withoutGoal = (book: GoalBook, id: string): GoalBook => ({
  ...book,
  goals: without(book.goals, id),
  objectives: book.objectives.map((one) => (one.goal === id ? { ...one, goal: null } : one)),
});

const own = <One extends Readonly<{ isExample: boolean }>>(one: One): One => ({ ...one, isExample: false });

/** An example becomes somebody's own, with its commitments. */
export const takenOver = (book: GoalBook, id: string): GoalBook => ({
  ...book,
  objectives: book.objectives.map((one) => (one.id === id ? own(one) : one)),
  commitments: book.commitments.map((one) => (one.objective === id ? own(one) : one)),
});

export const allTakenOver = (book: GoalBook): GoalBook => ({
  ...book,
  objectives: book.objectives.map(own),
  commitments: book.commitments.map(own),
});

/** Without the examples, and without the company goals that only examples served. */
export function withoutExamples(book: GoalBook): GoalBook {
  const objectives = book.objectives.filter(({ isExample }) => !isExample);
  const isServed = ({ id }: CompanyGoal): boolean => objectives.some(({ goal }) => goal === id);
  const wasServed = ({ id }: CompanyGoal): boolean => book.objectives.some(({ goal }) => goal === id);
  return {
    ...book,
    goals: book.goals.filter((goal) => isServed(goal) || !wasServed(goal)),
    objectives,
    commitments: book.commitments.filter(({ isExample }) => !isExample),
  };
}
