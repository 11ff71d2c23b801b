import type { DayNumber } from '../../values/day-number.ts';
import type { GoalStatus } from '../status.ts';
import type { Commitment } from './commitment.ts';
import type { CompanyGoal } from './company-goal.ts';
import type { Objective } from './objective.ts';

/** What somebody reported of an objective or a commitment. Never changed, only added to. */
export type CheckIn = Readonly<{
  day: DayNumber;
  /** Id of the objective or the commitment. */
  of: string;
  owner: string | null;
  value: number | null;
  note: string | null;
}>;

/** How an objective stood on a report date: one a period is history. */
export type Snapshot = Readonly<{
  day: DayNumber;
  objective: string;
  actual: number | null;
  target: number | null;
  expected: number | null;
  forecast: number | null;
  status: GoalStatus | null;
}>;

/** Everything that a company wants, and what its teams promised for it. */
export type GoalBook = Readonly<{
  goals: readonly CompanyGoal[];
  objectives: readonly Objective[];
  commitments: readonly Commitment[];
  checkIns: readonly CheckIn[];
  snapshots: readonly Snapshot[];
}>;
