import type { GoalDirection, GoalKind } from '../../../core/goals/goal-kind.ts';
import type { Objective } from '../../../core/goals/model/objective.ts';
import type { Measure } from '../../../core/templates/goals/measures.ts';

/** The ways in which an objective is said, each with a sentence of its own in every language. */
export type SentenceForm = 'raise' | 'lower' | 'reach' | 'ceiling' | 'at-least' | 'at-most' | 'milestone';

type Judged = Pick<Objective, 'kind' | 'better' | 'measure' | 'target' | 'baseline' | 'text'>;

/** How an objective is judged: as somebody said, else as its measure asks for, as the Goals sheet has it too. */
export function kindOf({ kind, measure: id, target, text }: Judged, measure: Measure | null): GoalKind {
  if (kind !== null) return kind;
  if (measure !== null) return measure.kind;
  if (id !== null || target !== null) return 'cumulative';
  // Words alone are something to be done; before there are any, nobody knows what it will be.
  return text === null ? 'level' : 'milestone';
}

/** Which way is good: as somebody said, else by the measure, else by where the target lies; null where nothing tells. */
export function betterOf({ better, target, baseline }: Judged, measure: Measure | null): GoalDirection | null {
  const said = better ?? measure?.better ?? null;
  if (said !== null || target === null) return said;
  if (target.kind === 'change') return target.change < 0 ? 'lower' : null;
  return baseline !== null && target.value < baseline ? 'lower' : null;
}

export function formOf(objective: Judged, measure: Measure | null): SentenceForm {
  const kind = kindOf(objective, measure);
  if (kind !== 'level' && kind !== 'cumulative') return kind;
  if (betterOf(objective, measure) === 'lower') return 'lower';
  return kind === 'cumulative' ? 'reach' : 'raise';
}
