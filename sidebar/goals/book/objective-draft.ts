import type { Objective } from '../../../core/goals/model/objective.ts';

/** The parts of an objective that are typed as numbers. */
export type NumberPart =
  | 'baseline'
  | 'target'
  | 'stretch'
  | 'people_needed'
  | 'people_available'
  | 'time_needed'
  | 'time_available'
  | 'budget_needed'
  | 'budget_available';

/** What somebody typed into a box for a number, where it is not what the objective says. */
export type TypedNumbers = Readonly<Partial<Record<NumberPart, TypedNumber>>>;

export type TypedNumber = Readonly<{
  text: string;
  /** Whether it can be read; if not, the objective has none. */
  isRead: boolean;
  /** What else it could be. */
  other: Objective['target'];
}>;

/** An objective that is being written. */
export type ObjectiveDraft = Readonly<{
  isNew: boolean;
  /** Its text is the person's own words, null where the sentence stands for it. */
  objective: Objective;
  typed: TypedNumbers;
  /** Whether it is measured by something in the person's own words. */
  isOwnMeasure: boolean;
  /** The name of a company goal that is not there yet; null where none is being made. */
  newGoal: string | null;
}>;
