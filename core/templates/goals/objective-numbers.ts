import type { GoalsContext } from './context.ts';

const asNumber = (id: string | undefined): number | null =>
  id !== undefined && /^[1-9]\d{0,5}$/.test(id) ? Number(id) : null;

/**
 * The number that check-ins and the team plan know each slot by, in the order of the slots: an objective's own where
 * its id is one, for all others the one that the row has already, else the lowest that is free. No two are alike.
 */
export function objectiveNumbers({
  slots,
  highestNumber,
}: Pick<GoalsContext, 'slots' | 'highestNumber'>): readonly number[] {
  const taken = new Set<number>();
  const own = slots.map(({ objective, held }) => {
    const number = asNumber(objective?.id) ?? held;
    if (number === null || taken.has(number)) return null;
    taken.add(number);
    return number;
  });
  let next = highestNumber + 1;
  return own.map((number) => {
    if (number !== null) return number;
    while (taken.has(next)) next += 1;
    taken.add(next);
    return next;
  });
}
