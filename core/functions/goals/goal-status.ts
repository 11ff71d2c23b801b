import type { GoalFacts } from '../../goals/goal-facts.ts';
import { goalStatus as statusOf } from '../../goals/goal-rule.ts';
import { locales } from '../../locales/index.ts';
import type { Language } from '../../values/language.ts';
import { isNoAnswer, noAnswer } from '../../values/no-answer.ts';
import { withReason } from './explained.ts';
import { defineGoalFunction } from './goal-function.ts';
import { statusParameters } from './status-parameters.ts';

const span = { start: '2026-04-01', due: '2026-04-30', as_of: '2026-04-20' };

/** The status of an objective, as a word. */
export const goalStatus = defineGoalFunction({
  id: 'GOAL_STATUS',
  place: 50,
  label: 'Status',
  purpose: 'Says in a word how an objective stands: on track, at risk, off track, achieved, missed and so on.',
  unit: 'text',
  parameters: statusParameters,
  answer: (given) => {
    const facts: GoalFacts = given;
    const status = withReason(statusOf(facts), facts);
    return isNoAnswer(status) ? status : locales[given.language as Language].goalTexts.statuses[status];
  },
  examples: [
    { given: { actual: 320_000, target: 500_000, ...span }, gives: 'on track', source: 'kpifrontier: a pace of 0.96' },
    {
      given: { actual: 600, target: 1000, ...span },
      gives: 'at risk',
      source: 'UpRaise: 0.9 lies between 0.75 and 0.95',
    },
    {
      given: { actual: 1.6, target: 1.8, ...span, kind: 'at-most' },
      gives: 'on track',
      source: 'modelmonkey: churn of 1.6 % keeps a limit of 1.8 %',
    },
    {
      given: { actual: 600, target: 1000, ...span, baseline: null, kind: null, language: 'tr' },
      gives: 'riskli',
      source: 'the same in Turkish',
    },
    { given: { actual: null, target: 1000, ...span }, gives: 'no data', source: 'the rule: a blank is not zero' },
    {
      given: { actual: 0, target: 1000, start: '2026-04-01', due: '2026-04-30', as_of: '2026-04-03' },
      gives: 'too early',
      source: 'dashboardsmashboard: no judgement in the first fifth',
    },
    {
      given: { actual: 1, target: 10, start: '2026-04-30', due: '2026-04-01', as_of: '2026-04-15' },
      gives: noAnswer('out-of-range'),
    },
  ],
  references: [
    'https://amoeboids.atlassian.net/wiki/spaces/UD/pages/2758344713',
    'https://kpifrontier.com/pacing-metric-business-objective-tracking',
  ],
});
