import { type Expression, input } from '../expression/expression.ts';
import type { Weekend } from '../values/working-days.ts';
import type { GoalDirection, GoalKind, PlanCurve } from './goal-kind.ts';

/** What is known of an objective. Days are day numbers; a percent is a fraction. */
export type GoalFacts = Readonly<{
  actual?: number | null;
  target?: number | null;
  /** Where it started: the starting point of a level; only the earlier total of a cumulative figure. */
  baseline?: number | null;
  start?: number | null;
  due?: number | null;
  /** The last day that the actual holds, counted as over. */
  as_of?: number | null;
  kind?: GoalKind | null;
  curve?: PlanCurve | null;
  weekend?: Weekend | null;
  better?: GoalDirection | null;
  /** The pace from which it is on track, and the one from which it is only at risk. */
  on_track?: number | null;
  at_risk?: number | null;
  /** From here on it is exceeded, in place of 105 % of the target. */
  stretch?: number | null;
  days_per_week?: number | null;
  /** A plan of another shape, such as last year's season: its size up to `as_of`, and in all. */
  plan_gone?: number | null;
  plan_days?: number | null;
}>;

type NumberName = Exclude<keyof GoalFacts, 'kind' | 'curve' | 'weekend' | 'better' | 'plan_gone' | 'plan_days'>;

const names: readonly NumberName[] = [
  'actual',
  'target',
  'baseline',
  'start',
  'due',
  'as_of',
  'on_track',
  'at_risk',
  'stretch',
  'days_per_week',
];

/** The numbers of an objective as parts of an expression. */
export const facts = Object.fromEntries(names.map((name) => [name, input(name)])) as Readonly<
  Record<NumberName, Expression>
>;

/** What counts where nothing else is said. */
export const goalDefaults = { on_track: 0.95, at_risk: 0.75, days_per_week: 7 } as const;
