import { max, subtract } from '../expression/expression.ts';
import { facts } from './goal-facts.ts';
import { isLowerBetter } from './judged-as.ts';
import { firstThat, type Rule, value } from './rule/rule.ts';

const { actual, target } = facts;

/** The distance still to go; 0 once the target is met. */
export const remainingSteps = {
  remaining: firstThat(
    [[isLowerBetter, value(max(0, subtract(actual, target)))]],
    value(max(0, subtract(target, actual))),
  ),
} satisfies Rule;
