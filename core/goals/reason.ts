import type { DayNumber } from '../values/day-number.ts';
import { isNoAnswer, type NoAnswer } from '../values/no-answer.ts';
import { EARLY_SHARE } from './calendar.ts';
import type { GoalFacts } from './goal-facts.ts';
import { type GoalStep, goalValue, goalVerdict } from './goal-rule.ts';
import type { GoalStatus } from './status.ts';
import { type Verdict, verdicts } from './verdict.ts';

/** How a fact is told; `reached` is a percent never rounded up, so that 94.9 % is not told as the 95 % it misses. */
export const reasonFacts = {
  actual: 'number',
  target: 'number',
  baseline: 'number',
  expected: 'number',
  required_pace: 'number',
  start: 'date',
  due: 'date',
  as_of: 'date',
  days: 'count',
  days_gone: 'count',
  days_left: 'count',
  time_gone: 'percent',
  progress: 'reached',
  pace: 'reached',
  early: 'percent',
  kept: 'percent',
} as const;

export type ReasonFact = keyof typeof reasonFacts;

/** The sentences of a verdict, in order; those of a status in flight are the same whatever the status. */
const sentencesOf: Readonly<Partial<Record<Verdict, readonly string[]>>> = {
  'at-least-held': ['at-least-kept'],
  'at-least-failed': ['at-least-broken'],
  'at-most-held': ['at-most-kept'],
  'at-most-failed': ['at-most-broken'],
  'ceiling-on-track': ['ceiling'],
  'ceiling-at-risk': ['ceiling'],
  'ceiling-off-track': ['ceiling'],
  'plan-on-track': ['plan'],
  'plan-at-risk': ['plan'],
  'plan-off-track': ['plan'],
  'level-on-track': ['level'],
  'level-at-risk': ['level'],
  'level-off-track': ['level'],
};

/** The names of the sentences that tell a verdict. */
export const reasonSentences = (verdict: Verdict): readonly string[] => sentencesOf[verdict] ?? [verdict];

/** Something gathered behind its plan or on it: the sentence of what each remaining day must bring follows. */
export const needsPace = (verdict: Verdict): boolean => verdict.startsWith('plan-');

/** A bound that holds or not: the sentence of how often it held follows, where that is known. */
const isGuardRail = (verdict: Verdict): boolean => /^at-(least|most)-/.test(verdict);

/** Why an objective has its status, as data; a locale has the sentences. */
export type Reason = Readonly<{
  verdict: Verdict;
  status: GoalStatus;
  sentences: readonly string[];
  facts: Readonly<Partial<Record<ReasonFact, number>>>;
}>;

const given = ['actual', 'target', 'baseline', 'start', 'due', 'as_of'] as const;
const computed = [
  'days',
  'days_gone',
  'days_left',
  'time_gone',
  'expected',
  'progress',
  'pace',
  'required_pace',
] as const satisfies readonly GoalStep[];

/** Why an objective has its status. `kept`: the share of the periods in which a guard-rail held. */
export function goalReason(
  facts: GoalFacts,
  options: Readonly<{ holidays?: readonly DayNumber[]; kept?: number }> = {},
): Reason | NoAnswer {
  const { holidays = [], kept } = options;
  const verdict = goalVerdict(facts, holidays);
  if (isNoAnswer(verdict)) return verdict;
  const found: Partial<Record<ReasonFact, number>> = { early: EARLY_SHARE };
  for (const name of given) {
    const value = facts[name];
    if (typeof value === 'number') found[name] = value;
  }
  for (const name of computed) {
    const value = goalValue(name, facts, holidays);
    if (typeof value === 'number') found[name] = value;
  }
  if (kept !== undefined) found.kept = kept;
  const sentences = [...reasonSentences(verdict)];
  // A loss that is smaller than it may be takes nothing more a day.
  const isShort = (facts.actual ?? 0) < (facts.target ?? 0);
  if (needsPace(verdict) && isShort && (found.days_left ?? 0) > 0) sentences.push('need');
  if (isGuardRail(verdict) && kept !== undefined) sentences.push('kept');
  return { verdict, status: verdicts[verdict], sentences, facts: found };
}
