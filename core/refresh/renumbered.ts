import type { GoalBook } from '../goals/model/goal-book.ts';

/** A book whose objectives and commitments bear the numbers that they have in a workbook, wherever it names them. */
export function renumbered(
  book: GoalBook,
  objectives: ReadonlyMap<string, number>,
  commitments: ReadonlyMap<string, number>,
): GoalBook {
  const objective = (id: string): string => String(objectives.get(id) ?? id);
  const commitment = (id: string): string => String(commitments.get(id) ?? id);
  const either = (id: string): string => String(objectives.get(id) ?? commitments.get(id) ?? id);
  return {
    ...book,
    objectives: book.objectives.map((one) => ({ ...one, id: objective(one.id) })),
    commitments: book.commitments.map((one) => ({
      ...one,
      id: commitment(one.id),
      objective: one.objective === null ? null : objective(one.objective),
      pledge: one.pledge.kind === 'for-each' ? { ...one.pledge, of: commitment(one.pledge.of) } : one.pledge,
    })),
    checkIns: book.checkIns.map((one) => ({ ...one, of: either(one.of) })),
    snapshots: book.snapshots.map((one) => ({ ...one, objective: objective(one.objective) })),
  };
}
