import { divide, subtract } from '../expression/expression.ts';
import { hoursAfter } from '../fields/hours-after.ts';
import { hoursBefore } from '../fields/hours-before.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of working time that a change, such as automation, has freed. */
export const timeSavedRate = defineMetric({
  id: 'TIME_SAVED_RATE',
  group: 'activity',
  place: 30,
  label: 'Time saved',
  purpose: 'Shows what share of the hours a task used to take you now save.',
  unit: 'ratio',
  better: 'higher',
  inputs: { hours_before: hoursBefore, hours_after: hoursAfter },
  expression: ({ hours_before, hours_after }) => divide(subtract(hours_before, hours_after), hours_before),
  whenPoor: 'Check which steps are still done by hand, and whether corrections eat up what automation saves.',
  examples: [
    {
      given: { hours_before: 45, hours_after: 18 },
      gives: 27 / 45,
      source: 'cunits, cycle time reduction: 45 to 18, 60 %',
    },
    {
      given: { hours_before: 8, hours_after: 10 },
      gives: -2 / 8,
      source: 'cunits, cycle time reduction: 8 to 10 hours, 25 % slower',
    },
    { given: { hours_before: 0, hours_after: 5 }, gives: noAnswer('zero-denominator') },
    { given: { hours_before: 40, hours_after: null }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://cunits.io/process-cycle-time-reduction-calculator',
    'https://www.onesdr.com/time-improvement-percentage-calculator/',
  ],
});
