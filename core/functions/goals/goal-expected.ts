import type { GoalFacts } from '../../goals/goal-facts.ts';
import { goalValue } from '../../goals/goal-rule.ts';
import { noAnswer } from '../../values/no-answer.ts';
import { withReason } from './explained.ts';
import { defineGoalFunction } from './goal-function.ts';
import { goalParameters } from './parameters.ts';

const { target, start, due, as_of, baseline, curve, weekend, holidays } = goalParameters;

/** Where the plan is at the end of a day. */
export const goalExpected = defineGoalFunction({
  id: 'GOAL_EXPECTED',
  place: 30,
  label: 'Expected by now',
  purpose: 'Shows where you should be by a day, if you are to reach the target in time.',
  unit: 'number',
  parameters: { target, start, due, as_of, baseline, curve, weekend, holidays },
  answer: (given, lists) => {
    const facts: GoalFacts = { ...given, kind: 'level' };
    const value = goalValue('shown_expected', facts, lists.holidays);
    return withReason(value, facts);
  },
  examples: [
    {
      given: { target: 100, start: '2026-04-01', due: '2026-04-30', as_of: '2026-04-15' },
      gives: 50,
      source: 'Engagedly: half of 1–30 April is over on the 15th',
    },
    {
      given: { target: 31, start: '2026-03-01', due: '2026-03-31', as_of: '2026-03-10' },
      gives: 10,
      source: 'Hive: 10 of 31 by 10 March',
    },
    {
      given: { target: 50, start: '2026-01-01', due: '2026-01-10', as_of: '2026-01-05', baseline: 100 },
      gives: 75,
      source: 'by hand: half of the way from 100 down to 50',
    },
    {
      given: {
        ...{ target: 22, start: '2026-04-01', due: '2026-04-30', as_of: '2026-04-05' },
        curve: 'working-days',
      },
      gives: 3,
      source: 'by hand: Wednesday to Friday are 3 of April’s 22 working days',
    },
    {
      given: {
        ...{ target: 22, start: '2026-04-01', due: '2026-04-30', as_of: '2026-04-05' },
        ...{ baseline: null, curve: 'working-days', weekend: 'fri-sat' },
      },
      gives: 3,
      source: 'by hand: Wednesday, Thursday and Sunday are 3 of 22',
    },
    {
      given: {
        ...{ target: 21, start: '2026-04-01', due: '2026-04-30', as_of: '2026-04-08' },
        ...{ baseline: null, curve: 'working-days', weekend: null, holidays: [['2026-04-06'], [null]] },
      },
      gives: 5,
      source: 'by hand: without Easter Monday, 5 of 21 working days are over',
    },
    {
      given: { target: 100, start: '2026-04-30', due: '2026-04-01', as_of: '2026-04-15' },
      gives: noAnswer('out-of-range'),
    },
    { given: { target: 100, start: null, due: '2026-04-01', as_of: '2026-04-15' }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://help.engagedly.com/automatic-status-updates-for-goals',
    'https://help.hive.com/en/articles/7026382',
  ],
});
