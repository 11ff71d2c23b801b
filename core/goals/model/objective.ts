import type { DayNumber } from '../../values/day-number.ts';
import type { Weekend } from '../../values/working-days.ts';
import { type GoalDirection, type GoalKind, planCurves } from '../goal-kind.ts';
import type { Override } from './override.ts';

/** What is to be reached: a value, or a change of the baseline. `points` adds to it, `relative` multiplies. */
export type Target = Readonly<
  { kind: 'value'; value: number } | { kind: 'change'; change: number; of: 'relative' | 'points' }
>;

/** The plan's shapes: two by the calendar, one after last year's own data, one typed day by day. */
export const objectiveCurves = [...planCurves, 'seasonal', 'typed'] as const;
export type ObjectiveCurve = (typeof objectiveCurves)[number];

/** What a level is read by: the last such period that is over. */
export const levelPeriods = ['week', 'month', 'quarter'] as const;
export type LevelPeriod = (typeof levelPeriods)[number];

export const priorities = ['high', 'medium', 'low'] as const;
export type Priority = (typeof priorities)[number];

/** The columns of the data that an objective may be narrowed by. */
export const filterNames = ['market', 'segment', 'channel', 'campaign', 'data_owner'] as const;
export type FilterName = (typeof filterNames)[number];

/** What an objective takes, or what it has: people, hours a week, money, and tools by name. */
export type Resources = Readonly<{
  people: number | null;
  time: number | null;
  budget: number | null;
  tools: readonly string[];
}>;

/** A planned value by a day: of something gathered the total so far, of a level where it stands. */
export type PlanPoint = Readonly<{ day: DayNumber; value: number }>;

/** One SMART objective as somebody wrote it down; null where a part is missing. Shares are fractions. */
export type Objective = Readonly<{
  id: string;
  /** Id of the company goal that it serves. */
  goal: string | null;
  text: string | null;
  /** Id of the metric or field that measures it, or the words where it is neither. */
  measure: string | null;
  filters: Readonly<Partial<Record<FilterName, string>>>;
  baseline: number | null;
  target: Target | null;
  start: DayNumber | null;
  due: DayNumber | null;
  owner: string | null;
  team: string | null;
  /** null: what suits the measure. */
  kind: GoalKind | null;
  per: LevelPeriod | null;
  better: GoalDirection | null;
  curve: ObjectiveCurve | null;
  plan: readonly PlanPoint[];
  weekend: Weekend | null;
  stretch: number | null;
  priority: Priority | null;
  needed: Resources;
  available: Resources;
  /** Other objectives that it takes from, and how that is settled. */
  tradeOffs: string | null;
  agreedBy: string | null;
  agreedOn: DayNumber | null;
  tried: string | null;
  learned: string | null;
  override: Override | null;
  /** Typed by hand where no data has it. */
  actual: number | null;
  /** A guided example, left out of every total. */
  isExample: boolean;
}>;
