import type { GoalFacts } from '../../goals/goal-facts.ts';
import { goalValue } from '../../goals/goal-rule.ts';
import { noAnswer } from '../../values/no-answer.ts';
import { withReason } from './explained.ts';
import { defineGoalFunction } from './goal-function.ts';
import { goalParameters } from './parameters.ts';

const { actual, target, due, as_of } = goalParameters;

/** What each remaining day must bring. */
export const goalRequiredPace = defineGoalFunction({
  id: 'GOAL_REQUIRED_PACE',
  place: 80,
  label: 'Required pace',
  purpose: 'Shows what each day that is left must bring, if the target is to be reached in time.',
  unit: 'number',
  parameters: {
    actual,
    target,
    due,
    as_of,
    days_per_week: {
      label: 'Days a week',
      description: 'How many days a week bring something; 7 where left out, 5 for a working week.',
      reads: 'number',
      optional: true,
      fallback: 7,
      atLeast: 0,
      atMost: 7,
    },
  },
  answer: (given) => {
    const facts: GoalFacts = given;
    const { days_per_week } = facts;
    const needed = withReason(goalValue('required_pace', facts), facts);
    const isIdle = days_per_week === 0 && typeof needed !== 'number';
    return isIdle ? noAnswer('zero-denominator', { parameter: 'days_per_week' }) : needed;
  },
  examples: [
    {
      given: { actual: 320_000, target: 500_000, due: '2026-04-30', as_of: '2026-04-20' },
      gives: 18_000,
      source: 'by hand: 180,000 in 10 days',
    },
    {
      given: { actual: 30, target: 100, due: '2026-04-28', as_of: '2026-04-14', days_per_week: 5 },
      gives: 7,
      source: 'by hand: 70 in the 10 working days of two weeks',
    },
    {
      given: { actual: 100, target: 100, due: '2026-04-30', as_of: '2026-05-02' },
      gives: 0,
      source: 'by hand: it is met',
    },
    {
      given: { actual: 90, target: 100, due: '2026-04-30', as_of: '2026-04-30' },
      gives: noAnswer('zero-denominator'),
    },
    { given: { actual: 90, target: null, due: '2026-04-30', as_of: '2026-04-20' }, gives: noAnswer('no-data') },
  ],
  references: ['https://ppchero.com/3-step-diy-ppc-budget-pacing-tool'],
});
