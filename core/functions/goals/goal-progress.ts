import type { GoalFacts } from '../../goals/goal-facts.ts';
import { goalValue } from '../../goals/goal-rule.ts';
import { noAnswer } from '../../values/no-answer.ts';
import { withReason } from './explained.ts';
import { defineGoalFunction } from './goal-function.ts';
import { goalParameters } from './parameters.ts';

const { actual, target, baseline, better } = goalParameters;

/** The share of the way from baseline to target that is done. */
export const goalProgress = defineGoalFunction({
  id: 'GOAL_PROGRESS',
  place: 20,
  label: 'Progress',
  purpose: 'Shows how much of the way from baseline to target is done, whether up or down.',
  unit: 'ratio',
  parameters: { actual, target, baseline, better },
  answer: (given) => {
    const facts: GoalFacts = { ...given, kind: 'level' };
    return withReason(goalValue('progress', facts), facts);
  },
  examples: [
    { given: { actual: 320_000, target: 500_000 }, gives: 0.64, source: 'kpifrontier, pacing' },
    {
      given: { actual: 100, target: 0, baseline: 200 },
      gives: 0.5,
      source: 'Leantime, issue 3247: from 200 to 0, at 100',
    },
    {
      given: { actual: 0.016, target: 0.018, baseline: 0.02, better: 'lower' },
      gives: (0.016 - 0.02) / (0.018 - 0.02),
      source: 'modelmonkey: churn with a target of 1.8 % at 1.6 %; by hand from 2 %, twice the way',
    },
    {
      given: { actual: 50, target: 50, baseline: 50 },
      gives: 1,
      source: 'MetaPulse, flat goal: all or nothing',
    },
    { given: { actual: 49, target: 50, baseline: 50 }, gives: 0, source: 'MetaPulse, flat goal: all or nothing' },
    {
      given: { actual: 90, target: 200, baseline: 100 },
      gives: -0.1,
      source: 'by hand: it went back by a tenth of the way',
    },
    { given: { actual: null, target: 50 }, gives: noAnswer('no-data') },
  ],
  references: ['https://help.metapulse.com/en/articles/4461543', 'https://github.com/Leantime/leantime/issues/3247'],
});
