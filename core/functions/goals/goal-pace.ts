import type { GoalFacts } from '../../goals/goal-facts.ts';
import { goalValue } from '../../goals/goal-rule.ts';
import { noAnswer } from '../../values/no-answer.ts';
import { withReason } from './explained.ts';
import { defineGoalFunction, type GoalParameter } from './goal-function.ts';
import { goalParameters } from './parameters.ts';

const { actual, target, start, due, as_of, kind, curve, weekend, holidays } = goalParameters;

const baseline: GoalParameter = {
  label: 'Baseline',
  description: 'The value a level started from; other kinds do without.',
  reads: 'number',
  optional: true,
};

const span = { start: '2026-04-01', due: '2026-04-30', as_of: '2026-04-20' };

/** What is reached, held against what should have been reached by now. */
export const goalPace = defineGoalFunction({
  id: 'GOAL_PACE',
  place: 40,
  label: 'Pace',
  purpose: 'Shows whether you are as far as you should be by now: 100 % is exactly on plan.',
  unit: 'ratio',
  parameters: { actual, target, start, due, as_of, baseline, kind, curve, weekend, holidays },
  answer: (given, lists) => {
    const facts: GoalFacts = given;
    return withReason(goalValue('shown_pace', facts, lists.holidays), facts);
  },
  examples: [
    {
      given: { actual: 320_000, target: 500_000, ...span },
      gives: 0.96,
      source: 'kpifrontier: 320,000 of 500,000 on day 20 of 30',
    },
    {
      given: { actual: 80, target: 60, ...span, baseline: 100, kind: 'level' },
      gives: 0.75,
      source: 'by hand: half of the way down, where two thirds were due',
    },
    {
      given: { actual: 800, target: 1000, ...span, kind: 'ceiling' },
      gives: (1000 * (20 / 30)) / 800,
      source: 'by hand: 666.67 may be spent by day 20, 800 are',
    },
    {
      given: { actual: 0, target: 1000, ...span, baseline: null, kind: 'ceiling' },
      gives: noAnswer('zero-denominator'),
    },
    { given: { actual: 5, target: 10, ...span, baseline: null, kind: 'at-least' }, gives: noAnswer('out-of-range') },
    { given: { actual: 5, target: 10, ...span, baseline: null, kind: 'level' }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://kpifrontier.com/pacing-metric-business-objective-tracking',
    'https://amoeboids.atlassian.net/wiki/spaces/UD/pages/2758344713',
  ],
});
