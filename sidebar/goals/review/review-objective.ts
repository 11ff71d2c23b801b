import type { Objective } from '../../../core/goals/model/objective.ts';
import { type SmartFinding, smartCheck, type WrittenObjective } from '../../../core/goals/smart-check.ts';
import type { TypedNumbers } from '../book/objective-draft.ts';
import { measureOf } from '../measure-lookup.ts';
import { reachedBy } from '../sentence/figure.ts';
import { betterOf, kindOf } from '../sentence/sentence-form.ts';
import { sheetText, type Wording } from '../sentence/sentence-text.ts';
import type { PastFigures } from '../work/past-figures.ts';

/** What is known beside the objective itself. */
export type ReviewFacts = Readonly<{
  wording: Wording;
  /** What the data's past says of it; null without data. */
  past: PastFigures | null;
  /** What stands in the boxes while it is being written. */
  typed: TypedNumbers;
  /** Whether a company goal is being named for it. */
  namesGoal: boolean;
}>;

const isUnreadable = (typed: TypedNumbers, part: 'baseline' | 'target'): boolean => typed[part]?.isRead === false;

const resources = ({ needed, available }: Objective): Pick<WrittenObjective, 'resources'> => {
  const isStated = [needed, available].some(
    ({ people, time, budget, tools }) => people !== null || time !== null || budget !== null || tools.length > 0,
  );
  return isStated ? { resources: { needed, available } } : {};
};

/** The baseline that the Goals sheet would use too: typed, else the data's. */
const baselineOf = ({ baseline }: Objective, past: PastFigures | null): number | null =>
  baseline ?? past?.latest?.value ?? null;

/** The SMART review of an objective as it stands, letter by letter. */
export function reviewObjective(objective: Objective, facts: ReviewFacts): readonly SmartFinding[] {
  const { wording, past, typed, namesGoal } = facts;
  const measure = measureOf(objective.measure, wording.language);
  const baseline = baselineOf(objective, past);
  const target = reachedBy(objective.target, baseline);
  const findings = smartCheck({
    objective: sheetText(objective, wording),
    metric: objective.measure,
    baseline: isUnreadable(typed, 'baseline') ? 'unreadable' : baseline,
    target: isUnreadable(typed, 'target') ? 'unreadable' : target,
    owner: objective.owner,
    start: objective.start,
    due: objective.due,
    goal: namesGoal ? '' : objective.goal,
    bestPast: past?.best ?? null,
    better: betterOf(objective, measure),
    isShare: measure?.isShare === true,
    isMilestone: kindOf(objective, measure) === 'milestone',
    isBound: ['ceiling', 'at-least', 'at-most'].includes(String(kindOf(objective, measure))),
    ...resources(objective),
  });
  const lacksBaseline = objective.target !== null && target === null;
  return findings.map((finding) => ({
    ...finding,
    reasons: finding.reasons.map((reason) => ownReason(reason, lacksBaseline)),
  }));
}

/** What is said here of a reason, where there is more to it than the check can know. */
function ownReason(reason: string, lacksBaseline: boolean): string {
  // There is a target, a change; only what it is a change of is missing.
  if (reason === 'no-target' && lacksBaseline) return 'needs-baseline';
  // Nobody types their best past here: what it takes and has says it as well.
  return reason === 'needs-best-past' ? 'needs-resources' : reason;
}
