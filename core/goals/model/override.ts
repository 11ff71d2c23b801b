import type { DayNumber } from '../../values/day-number.ts';
import type { GoalStatus } from '../status.ts';

/** A status that a person set over the rule's: it counts only with who, why and until when, and up to that day. */
export type Override = Readonly<{
  status: GoalStatus;
  by: string | null;
  why: string | null;
  until: DayNumber | null;
}>;
