import type { GoalsContext } from './context.ts';

type Numbered = Pick<GoalsContext, 'book' | 'slots'>;

const asNumber = (id: string | null): number | null => (id !== null && /^[1-9]\d{0,5}$/.test(id) ? Number(id) : null);

/** An id that is a number stays one unless it is taken; the others get the lowest that are free. Adds to what is taken. */
function numbered(ids: readonly (string | null)[], taken: Set<number>): readonly number[] {
  const own = ids.map((id) => {
    const number = asNumber(id);
    if (number === null || taken.has(number)) return null;
    taken.add(number);
    return number;
  });
  let next = 1;
  return own.map((number) => {
    if (number !== null) return number;
    while (taken.has(next)) next += 1;
    taken.add(next);
    return next;
  });
}

/**
 * The number that check-ins and the team plan know each slot by, in the order of the slots: an objective's own where
 * its id is one, for all others the next that is free. No two are alike.
 */
export const objectiveNumbers = ({ slots }: Numbered): readonly number[] =>
  numbered(
    slots.map(({ objective }) => objective?.id ?? null),
    new Set(),
  );

/** The numbers of all commitments, then those of as many free rows; none is an objective's. */
export const commitmentNumbers = (context: Numbered, free: number): readonly number[] =>
  numbered(
    [...context.book.commitments.map(({ id }) => id), ...Array.from({ length: free }, () => null)],
    new Set(objectiveNumbers(context)),
  );

/** The number of an objective or a commitment by its id; null for an id that is nobody's. */
export function numberOf(id: string, context: Numbered): number | null {
  const objective = context.slots.findIndex((slot) => slot.objective?.id === id);
  if (objective >= 0) return objectiveNumbers(context)[objective] ?? null;
  const commitment = context.book.commitments.findIndex((one) => one.id === id);
  return commitment < 0 ? null : (commitmentNumbers(context, 0)[commitment] ?? null);
}
