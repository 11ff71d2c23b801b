import type { CompanyGoal } from '../../../core/goals/model/company-goal.ts';
import type { GoalBook } from '../../../core/goals/model/goal-book.ts';
import { freshId } from './fresh-ids.ts';

/**
 * Adds what was read to a book. Goals of the same words are one; whatever has an id that is taken gets the next free
 * one, and what names it follows.
 */
export function mergedBooks(book: GoalBook, added: GoalBook): GoalBook {
  let whole = book;
  const isTaken = (id: string): boolean =>
    [...whole.goals, ...whole.objectives, ...whole.commitments].some((one) => one.id === id) ||
    whole.checkIns.some((checkIn) => checkIn.of === id);
  const give = (id: string, prefix: '' | 'G' | 'C'): string => (isTaken(id) ? freshId(whole, prefix) : id);

  const goalIds = new Map<string, string>();
  for (const goal of added.goals) {
    const known = whole.goals.find(({ text }) => text === goal.text);
    const joined: CompanyGoal = known ?? { ...goal, id: give(goal.id, 'G') };
    goalIds.set(goal.id, joined.id);
    if (known === undefined) whole = { ...whole, goals: [...whole.goals, joined] };
  }
  const objectiveIds = new Map<string, string>();
  for (const objective of added.objectives) {
    const id = give(objective.id, '');
    objectiveIds.set(objective.id, id);
    const goal = objective.goal === null ? null : (goalIds.get(objective.goal) ?? null);
    whole = { ...whole, objectives: [...whole.objectives, { ...objective, id, goal }] };
  }
  for (const commitment of added.commitments) {
    const named = commitment.objective;
    const objective = named === null ? null : (objectiveIds.get(named) ?? knownObjective(whole, named));
    const id = give(commitment.id, 'C');
    whole = { ...whole, commitments: [...whole.commitments, { ...commitment, id, objective }] };
  }
  return whole;
}

/** Promises pasted alone name objectives that are there already, by number or by their words. */
const knownObjective = ({ objectives }: GoalBook, named: string): string =>
  objectives.find(({ id, text }) => id === named || text === named)?.id ?? named;
