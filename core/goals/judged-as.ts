import { facts } from './goal-facts.ts';
import { above, and, below, type Condition, equal, is, isBlank, not, or } from './rule/rule.ts';

/** A level, which travels from its baseline to its target. */
export const isLevel = is('kind', 'level');

/** Up is good wherever nothing says otherwise. */
export const isLowerBetter = is('better', 'lower');

export const isMilestone = is('kind', 'milestone');

/**
 * A level that has no way to go, none that is known, or only one to the worse side: all that can be asked is on which
 * side of the target it is.
 */
const standsStill: Condition = and(
  isLevel,
  or(
    isBlank('baseline'),
    equal(facts.target, facts.baseline),
    // Already beyond its target when it began: the way there would lead to the worse side.
    and(is('better', 'higher'), below(facts.target, facts.baseline)),
    and(isLowerBetter, above(facts.target, facts.baseline)),
  ),
);

export const isAtLeast = or(is('kind', 'at-least'), and(standsStill, not(isLowerBetter)));
export const isAtMost = or(is('kind', 'at-most'), and(standsStill, isLowerBetter));

/** Something gathered of which less is better has a ceiling for a target. */
export const isCeiling = or(
  is('kind', 'ceiling'),
  and(isLowerBetter, not(or(isLevel, is('kind', 'at-least'), is('kind', 'at-most'), isMilestone))),
);

/** Something gathered that may end below 0, such as a loss to be kept small: until it is over, it can still grow. */
export const isBelowZero = and(not(isLevel), below(facts.target, 0));

/** Whether it is on its way somewhere: a bound is kept or not, a milestone done or not. */
export const hasNoWay = or(isMilestone, isAtLeast, isAtMost);
