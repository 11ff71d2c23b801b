import type { GoalFacts } from '../../goals/goal-facts.ts';
import { goalReason as reasonOf } from '../../goals/reason.ts';
import { reasonSentence } from '../../goals/reason-sentence.ts';
import type { Language } from '../../values/language.ts';
import { isNoAnswer, noAnswer } from '../../values/no-answer.ts';
import { withReason } from './explained.ts';
import { defineGoalFunction } from './goal-function.ts';
import { statusParameters } from './status-parameters.ts';

const span = { start: '2026-04-01', due: '2026-04-30', as_of: '2026-04-20' };

/** Why an objective has its status, as a sentence. */
export const goalReason = defineGoalFunction({
  id: 'GOAL_REASON',
  place: 60,
  label: 'Reason',
  purpose: 'Says in a sentence, with its figures, why an objective has the status that it has.',
  unit: 'text',
  parameters: statusParameters,
  answer: (given) => {
    const facts: GoalFacts = given;
    const reason = withReason(reasonOf(facts), facts);
    return isNoAnswer(reason) ? reason : reasonSentence(reason, given.language as Language);
  },
  examples: [
    {
      given: { actual: 320_000, target: 500_000, ...span },
      gives:
        '96% of plan: 320,000 where 333,333 was expected by 2026-04-20, with 67% of the time over. It takes 18,000 a day to reach 500,000.',
      source: 'kpifrontier: 320,000 of 500,000 on day 20 of 30; by hand: 180,000 in 10 days',
    },
    {
      given: { actual: 1.6, target: 1.8, ...span, baseline: null, kind: 'at-most' },
      gives: '1.60 is not above the limit of 1.80.',
      source: 'modelmonkey: churn of 1.6 % keeps a limit of 1.8 %',
    },
    {
      given: { actual: null, target: 1000, ...span },
      gives: 'No actual by 2026-04-20; 20 of 30 days are over.',
      source: 'the rule: a blank is not zero',
    },
    {
      given: { actual: 1, target: 10, start: '2026-04-30', due: '2026-04-01', as_of: '2026-04-15' },
      gives: noAnswer('out-of-range'),
    },
  ],
  references: ['https://kpifrontier.com/pacing-metric-business-objective-tracking'],
});
