import type { GoalFacts } from '../../goals/goal-facts.ts';
import { goalValue } from '../../goals/goal-rule.ts';
import { noAnswer } from '../../values/no-answer.ts';
import { withReason } from './explained.ts';
import { defineGoalFunction } from './goal-function.ts';
import { goalParameters } from './parameters.ts';

const { actual, target, better } = goalParameters;

/** The distance still to go. */
export const goalRemaining = defineGoalFunction({
  id: 'GOAL_REMAINING',
  place: 70,
  label: 'Remaining',
  purpose: 'Shows what is still missing to the target; 0 once it is met.',
  unit: 'number',
  parameters: { actual, target, better },
  answer: (given) => {
    const facts: GoalFacts = given;
    return withReason(goalValue('remaining', facts), facts);
  },
  examples: [
    { given: { actual: 320_000, target: 500_000 }, gives: 180_000, source: 'by hand: 500,000 less 320,000' },
    { given: { actual: 520, target: 500 }, gives: 0, source: 'by hand: nothing is missing' },
    {
      given: { actual: 3.5, target: 0.5, better: 'lower' },
      gives: 3,
      source: 'by hand: cost per click from 3.50 to 0.50',
    },
    { given: { actual: null, target: 500 }, gives: noAnswer('no-data') },
  ],
  references: ['https://ppchero.com/3-step-diy-ppc-budget-pacing-tool'],
});
