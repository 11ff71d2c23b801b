import type { GoalsContext } from './context.ts';
import { objectiveNumbers } from './objective-numbers.ts';

type Numbered = Pick<GoalsContext, 'book' | 'slots' | 'highestNumber' | 'choices'>;

/** Commitments count from here on, or from 1001, so that more objectives never take over their check-ins. */
const FIRST_COMMITMENT = 101;

const asNumber = (id: string): number | null => (/^[1-9]\d{0,5}$/.test(id) ? Number(id) : null);

/**
 * The numbers of all commitments, then those of as many free rows: a commitment's own where its id is one that no
 * objective can have, else the next that nothing has had. No two are alike.
 */
export function commitmentNumbers(context: Numbered, free: number): readonly number[] {
  const { commitments, checkIns } = context.book;
  const highest = Math.max(0, ...objectiveNumbers(context));
  const first = highest < FIRST_COMMITMENT ? FIRST_COMMITMENT : 10 ** String(highest).length + 1;
  const taken = (id: string): number | null => {
    const number = asNumber(id);
    return number !== null && number >= first ? number : null;
  };
  const own = commitments.map(({ id }) => taken(id));
  const held = context.choices.held?.commitments.highest ?? 0;
  let last = Math.max(
    first - 1,
    held,
    ...[...own, ...checkIns.map(({ of }) => taken(of))].map((number) => number ?? 0),
  );
  const next = (): number => {
    last += 1;
    return last;
  };
  const numbers = own.map((number, index) => (number !== null && own.indexOf(number) === index ? number : next()));
  return [...numbers, ...Array.from({ length: free }, next)];
}

/** The number of an objective, or else of a commitment, by its id; null for an id that is nobody's. */
export function numberOf(id: string, context: Numbered): number | null {
  const objective = context.slots.findIndex((slot) => slot.objective?.id === id);
  if (objective >= 0) return objectiveNumbers(context)[objective] ?? null;
  const commitment = context.book.commitments.findIndex((one) => one.id === id);
  return commitment < 0 ? null : (commitmentNumbers(context, 0)[commitment] ?? null);
}
