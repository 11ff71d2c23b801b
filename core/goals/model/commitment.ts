import type { DayNumber } from '../../values/day-number.ts';

export const commitmentPeriods = ['day', 'week', 'month', 'quarter'] as const;
export type CommitmentPeriod = (typeof commitmentPeriods)[number];

/** What a team promised: so often, once, so many for each of something, or from one value to another. */
export type Pledge = Readonly<
  | { kind: 'how-often'; count: number; per: CommitmentPeriod }
  | { kind: 'once' }
  | { kind: 'for-each'; count: number; of: string; withinDays: number | null }
  | { kind: 'from-to'; from: number; to: number }
>;

export const pledgeKinds = ['how-often', 'once', 'for-each', 'from-to'] as const satisfies readonly Pledge['kind'][];

/** What a team delivers for an objective. */
export type Commitment = Readonly<{
  id: string;
  /** Id of the objective that it serves. */
  objective: string | null;
  department: string | null;
  team: string | null;
  owner: string | null;
  text: string;
  pledge: Pledge;
  /** Id of a field or metric that counts it, where the data has one. */
  measure: string | null;
  start: DayNumber | null;
  due: DayNumber | null;
  /** How many people deliver it, for what each of them does. */
  people: number | null;
  isExample: boolean;
}>;
