import type { DayNumber } from '../../values/day-number.ts';
import type { GoalStatus } from '../status.ts';

/** A status that a person set over the rule's: it counts only with who, why and until when, and up to that day. */
export type Override = Readonly<{
  status: GoalStatus;
  by: string | null;
  why: string | null;
  until: DayNumber | null;
}>;

/** Whether an override counts on a day: complete, and not over. */
export const isInForce = ({ by, why, until }: Override, day: DayNumber): boolean =>
  by !== null && why !== null && until !== null && day <= until;
