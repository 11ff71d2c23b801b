import { round } from '../expression/expression.ts';
import { EARLY_SHARE, LATE_SHARE, timeGone } from './calendar.ts';
import { facts } from './goal-facts.ts';
import { isAtLeast, isAtMost, isCeiling, isLevel, isMilestone } from './judged-as.ts';
import { pace } from './pace.ts';
import { progress } from './progress.ts';
import {
  above,
  and,
  atLeast,
  below,
  type Condition,
  code,
  equal,
  fact,
  firstThat,
  isBlank,
  none,
  not,
  type Outcome,
  or,
  type Rule,
  type Step,
  step,
} from './rule/rule.ts';
import type { GoalStatus } from './status.ts';

/** Everything that can be said of an objective, and the status that follows from it. */
export const verdicts = {
  'not-started': 'not-started',
  'no-data': 'no-data',
  'milestone-done': 'achieved',
  'milestone-missed': 'missed',
  'milestone-near': 'at-risk',
  'milestone-open': 'on-track',
  'at-least-kept': 'on-track',
  'at-least-broken': 'off-track',
  'at-least-held': 'achieved',
  'at-least-failed': 'missed',
  'at-most-kept': 'on-track',
  'at-most-broken': 'off-track',
  'at-most-held': 'achieved',
  'at-most-failed': 'missed',
  'ceiling-held': 'achieved',
  'ceiling-failed': 'missed',
  'ceiling-passed': 'off-track',
  'ceiling-untouched': 'on-track',
  'ceiling-on-track': 'on-track',
  'ceiling-at-risk': 'at-risk',
  'ceiling-off-track': 'off-track',
  'target-exceeded': 'exceeded',
  'target-reached': 'achieved',
  'target-missed': 'missed',
  'few-days': 'too-early',
  'nothing-planned': 'too-early',
  'plan-on-track': 'on-track',
  'plan-at-risk': 'at-risk',
  'plan-off-track': 'off-track',
  'level-exceeded': 'exceeded',
  'level-reached': 'achieved',
  'level-missed': 'missed',
  'level-on-track': 'on-track',
  'level-at-risk': 'at-risk',
  'level-off-track': 'off-track',
  'level-back': 'off-track',
} as const satisfies Readonly<Record<string, GoalStatus>>;

export type Verdict = keyof typeof verdicts;

const { actual, target, start, due, as_of, on_track, at_risk } = facts;

const verdict = (said: Verdict): Outcome => code(said);

const isOver = above(as_of, due);
const fewDays: readonly [Condition, Outcome] = [below(timeGone, EARLY_SHARE), verdict('few-days')];
const nothingPlanned: readonly [Condition, Outcome] = [equal(fact('plan_gone'), 0), verdict('nothing-planned')];

const milestone: Step = firstThat(
  [
    [atLeast(actual, 1), verdict('milestone-done')],
    [isOver, verdict('milestone-missed')],
    [above(timeGone, LATE_SHARE), verdict('milestone-near')],
  ],
  verdict('milestone-open'),
);

function guardRail(name: 'at-least' | 'at-most', keeps: Condition): Step {
  return firstThat(
    [
      [and(isOver, keeps), verdict(`${name}-held`)],
      [isOver, verdict(`${name}-failed`)],
      [keeps, verdict(`${name}-kept`)],
    ],
    verdict(`${name}-broken`),
  );
}

const ceiling: Step = firstThat(
  [
    [and(isOver, above(fact('gap'), 0)), verdict('ceiling-failed')],
    [isOver, verdict('ceiling-held')],
    [above(fact('gap'), 0), verdict('ceiling-passed')],
    fewDays,
    nothingPlanned,
    [not(above(actual, 0)), verdict('ceiling-untouched')],
    [atLeast(pace, on_track), verdict('ceiling-on-track')],
    [atLeast(pace, at_risk), verdict('ceiling-at-risk')],
  ],
  verdict('ceiling-off-track'),
);

type Journey = Readonly<{
  name: 'plan' | 'level';
  reached: 'target' | 'level';
  /** When a target that is reached stays so. */
  stays?: Condition;
  /** What is said of figures that went the other way. */
  gone?: readonly (readonly [Condition, Outcome])[];
}>;

function journey({ name, reached, stays, gone = [] }: Journey): Step {
  const staying = (isReached: Condition): Condition => (stays === undefined ? isReached : and(stays, isReached));
  return firstThat(
    [
      [staying(atLeast(progress, round(fact('top')))), verdict(`${reached}-exceeded`)],
      [staying(atLeast(progress, 1)), verdict(`${reached}-reached`)],
      [isOver, verdict(`${reached}-missed`)],
      fewDays,
      nothingPlanned,
      [atLeast(pace, on_track), verdict(`${name}-on-track`)],
      [atLeast(pace, at_risk), verdict(`${name}-at-risk`)],
      ...gone,
    ],
    verdict(`${name}-off-track`),
  );
}

/** The order of tests. */
export const verdictSteps = {
  milestone,
  at_least: guardRail('at-least', atLeast(fact('gap'), 0)),
  at_most: guardRail('at-most', atLeast(0, fact('gap'))),
  ceiling,
  level: journey({ name: 'level', reached: 'level', gone: [[below(progress, 0), verdict('level-back')]] }),
  // A loss that is small so far may still grow past what it may be.
  cumulative: journey({ name: 'plan', reached: 'target', stays: or(atLeast(target, 0), isOver) }),
  verdict: firstThat(
    [
      [or(isBlank('start'), isBlank('due'), isBlank('as_of')), none('no-data')],
      [and(isBlank('target'), not(isMilestone)), none('no-data', 'target')],
      [below(due, start), none('out-of-range', 'due')],
      [below(as_of, start), verdict('not-started')],
      [isBlank('actual'), verdict('no-data')],
      [isMilestone, step('milestone')],
      [isAtLeast, step('at_least')],
      [isAtMost, step('at_most')],
      [isLevel, step('level')],
      [isCeiling, step('ceiling')],
    ],
    step('cumulative'),
  ),
} satisfies Rule;
