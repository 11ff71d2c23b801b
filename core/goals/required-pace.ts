import { divide, multiply, subtract } from '../expression/expression.ts';
import { facts } from './goal-facts.ts';
import { atLeast, fact, firstThat, none, type Rule, value } from './rule/rule.ts';

const { actual, target, as_of, due, days_per_week } = facts;

/** What each remaining day must bring; with fewer working days a week, what each of those must bring. */
export const requiredPaceSteps = {
  required_pace: firstThat(
    [
      [atLeast(subtract(actual, target), 0), value(0)],
      [atLeast(as_of, due), none('zero-denominator')],
    ],
    value(divide(multiply(subtract(target, actual), 7), multiply(fact('days_left'), days_per_week))),
  ),
} satisfies Rule;
