import type { GoalDirection, GoalKind } from './goal-kind.ts';
import type { Objective } from './model/objective.ts';

/**
 * How an objective is judged that no known metric measures, where nobody said: one with a baseline starts somewhere and
 * travels from there, as an NPS or a cost per demo does; one without is gathered from 0. Whoever has last quarter's
 * total for a baseline chooses the kind.
 */
export const usualKind = ({ baseline }: Pick<Objective, 'baseline'>): GoalKind =>
  baseline === null ? 'cumulative' : 'level';

/**
 * Which way is good where neither somebody nor the metric says: down where less is asked for. Something gathered has its
 * baseline only for the change, so that one above the target says nothing.
 */
export function usualDirection(
  { baseline, target }: Pick<Objective, 'baseline' | 'target'>,
  kind: GoalKind,
): GoalDirection | null {
  if (target === null) return null;
  if (target.kind === 'change') return target.change < 0 ? 'lower' : null;
  return kind !== 'cumulative' && baseline !== null && target.value < baseline ? 'lower' : null;
}
