import type { Commitment, Pledge } from '../../core/goals/model/commitment.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import { commitment } from './sample-plan.ts';
import type { Typed } from './team-plan-rows.ts';

/** A day of 2026. */
export const day = (month: number, date: number): number => dayNumber(2026, month, date);
/** A promise of so much in each period of a kind. */
export const often = (count: number, per: Extract<Pledge, { kind: 'how-often' }>['per']): Pledge => ({
  kind: 'how-often',
  count,
  per,
});
/** The second half of 2026. */
export const half = { start: day(7, 1), due: day(12, 31) } as const;
/** A commitment of that half year, named x. */
export const one = (pledge: Pledge, of: Partial<Commitment> = {}): Commitment =>
  commitment('x', { ...half, pledge, ...of });
/** A number that somebody types into the row of a commitment, else of x. */
export const typed = (into: Typed['into'], value: number, id = 'x'): Typed => ({ id, into, value });
