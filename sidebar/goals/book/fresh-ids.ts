import type { GoalBook } from '../../../core/goals/model/goal-book.ts';

/** Every id that somebody has or once reported on: none of them is ever given again. */
const taken = ({ goals, objectives, commitments, checkIns, snapshots }: GoalBook): ReadonlySet<string> =>
  new Set([
    ...[...goals, ...objectives, ...commitments].map(({ id }) => id),
    ...checkIns.map((checkIn) => checkIn.of),
    ...snapshots.map(({ objective }) => objective),
  ]);

/** The next free number, behind the letter of its kind: objectives have none, goals a G, commitments a C. */
export function freshId(book: GoalBook, prefix: '' | 'G' | 'C'): string {
  const ids = taken(book);
  let next = 1;
  while (ids.has(`${prefix}${next}`)) next += 1;
  return `${prefix}${next}`;
}
