import type { Commitment, CommitmentPeriod, Pledge } from '../../../core/goals/model/commitment.ts';
import type { DayNumber } from '../../../core/values/day-number.ts';

/** What belongs to each kind of promise, as it stands in its boxes, so that trying another kind loses nothing. */
export type PledgeBoxes = Readonly<{
  kind: Pledge['kind'];
  count: string;
  per: CommitmentPeriod;
  of: string;
  within: string;
  from: string;
  to: string;
}>;

/** A commitment that is being written. */
export type CommitmentDraft = Readonly<{
  isNew: boolean;
  commitment: Commitment;
  boxes: PledgeBoxes;
  /** Whether a person chose how much and how often: their words then change it no more. */
  isSettled: boolean;
  people: string;
}>;

/** A commitment of which only the objective and its days are known. */
export const newCommitment = (
  id: string,
  objective: string | null,
  { start, due }: Readonly<{ start: DayNumber | null; due: DayNumber | null }>,
): Commitment => ({
  id,
  objective,
  department: null,
  team: null,
  owner: null,
  text: '',
  pledge: { kind: 'how-often', count: 1, per: 'month' },
  measure: null,
  start,
  due,
  people: null,
  isExample: false,
});
