import type { GoalDirection, GoalKind } from '../../../core/goals/goal-kind.ts';
import type { Objective } from '../../../core/goals/model/objective.ts';
import { usualDirection, usualKind } from '../../../core/goals/usual-kind.ts';
import type { Measure } from '../../../core/templates/goals/measures.ts';

/** The ways in which an objective is said, each with a sentence of its own in every language. */
export type SentenceForm = 'raise' | 'lower' | 'reach' | 'ceiling' | 'at-least' | 'at-most' | 'milestone';

type Judged = Pick<Objective, 'kind' | 'better' | 'measure' | 'target' | 'baseline' | 'text'>;

/** How an objective is judged: as somebody said, else as its measure asks for, as the Goals sheet has it too. */
export function kindOf({ kind, measure: id, target, baseline, text }: Judged, measure: Measure | null): GoalKind {
  if (kind !== null) return kind;
  if (measure !== null) return measure.kind;
  // Before there is anything, nobody knows what it will be.
  return id === null && target === null && text === null ? 'level' : usualKind({ baseline });
}

/** Which way is good: as somebody said, else by the measure, else by where the target lies; null where nothing tells. */
export function betterOf(objective: Judged, measure: Measure | null): GoalDirection | null {
  const said = objective.better ?? measure?.better ?? null;
  return said ?? usualDirection(objective, kindOf(objective, measure));
}

/** Words alone are said as something to be done; they are judged as that only once somebody chooses it. */
const isWordsAlone = ({ kind, measure, target, baseline, text }: Judged): boolean =>
  text !== null && kind === null && measure === null && target === null && baseline === null;

export function formOf(objective: Judged, measure: Measure | null): SentenceForm {
  if (isWordsAlone(objective)) return 'milestone';
  const kind = kindOf(objective, measure);
  if (kind !== 'level' && kind !== 'cumulative') return kind;
  if (betterOf(objective, measure) === 'lower') return 'lower';
  return kind === 'cumulative' ? 'reach' : 'raise';
}
