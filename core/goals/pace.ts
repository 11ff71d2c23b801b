import { divide, multiply, round } from '../expression/expression.ts';
import { facts } from './goal-facts.ts';
import { isAtLeast, isAtMost, isBelowZero, isCeiling, isLevel, isMilestone } from './judged-as.ts';
import { comparedBelowZero } from './progress.ts';
import { above, and, equal, fact, firstThat, isBlank, none, not, or, type Rule, value } from './rule/rule.ts';

const { actual, baseline, target } = facts;

/** How what is reached compares with what should have been reached by now: 1 is as planned, less is behind. */
export const paceSteps = {
  pace: firstThat(
    [
      [isMilestone, none('out-of-range', 'kind')],
      [and(isLevel, isBlank('baseline')), none('no-data', 'baseline')],
      [and(isLevel, equal(target, baseline)), none('zero-denominator')],
      [or(isAtLeast, isAtMost), none('out-of-range', 'kind')],
      [and(isCeiling, not(above(actual, 0))), none('zero-denominator', 'actual')],
      [equal(fact('plan_gone'), 0), none('zero-denominator')],
      [isCeiling, value(divide(fact('expected'), actual))],
      [isBelowZero, value(comparedBelowZero(actual, fact('expected')))],
    ],
    value(divide(multiply(fact('progress'), fact('plan_days')), fact('plan_gone'))),
  ),
} satisfies Rule;

/** The pace as it is compared. */
export const pace = round(fact('pace'));
