import { facts } from './goal-facts.ts';
import { and, type Condition, equal, is, isBlank, not, or } from './rule/rule.ts';

/** A level, which travels from its baseline to its target. */
export const isLevel = is('kind', 'level');

/** Up is good wherever nothing says otherwise. */
export const isLowerBetter = is('better', 'lower');

export const isMilestone = is('kind', 'milestone');

/** A level that has no way to go, or none that is known: all that can be asked is on which side of the target it is. */
const standsStill: Condition = and(isLevel, or(isBlank('baseline'), equal(facts.target, facts.baseline)));

export const isAtLeast = or(is('kind', 'at-least'), and(standsStill, not(isLowerBetter)));
export const isAtMost = or(is('kind', 'at-most'), and(standsStill, isLowerBetter));

/** Something gathered of which less is better has a ceiling for a target. */
export const isCeiling = or(
  is('kind', 'ceiling'),
  and(isLowerBetter, not(or(isLevel, is('kind', 'at-least'), is('kind', 'at-most'), isMilestone))),
);
