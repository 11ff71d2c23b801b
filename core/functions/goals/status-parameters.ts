import type { GoalParameter } from './goal-function.ts';
import { goalParameters } from './parameters.ts';

const { actual, target, start, due, as_of, kind, language, curve, on_track, at_risk, better } = goalParameters;

const baseline: GoalParameter = {
  label: 'Baseline',
  description: 'The value a level started from; without one a level is judged by its target alone.',
  reads: 'number',
  optional: true,
};

/** The arguments of GOAL_STATUS and GOAL_REASON. */
export const statusParameters = {
  actual: { ...actual, mayBeBlank: true },
  target: { ...target, mayBeBlank: true },
  start,
  due,
  as_of,
  baseline,
  kind,
  language,
  curve,
  on_track,
  at_risk,
  better,
} as const satisfies Readonly<Record<string, GoalParameter>>;
