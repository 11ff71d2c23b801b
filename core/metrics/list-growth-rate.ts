import { divide, subtract } from '../expression/expression.ts';
import { listSizeAtStart } from '../fields/list-size-at-start.ts';
import { newSubscribers } from '../fields/new-subscribers.ts';
import { unsubscribes } from '../fields/unsubscribes.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** How much the mailing list grew in the period, net of those who left. */
export const listGrowthRate = defineMetric({
  id: 'LIST_GROWTH_RATE',
  group: 'engagement',
  place: 100,
  label: 'List growth rate',
  purpose: 'Shows how fast your mailing list grows once those who left are taken off.',
  unit: 'ratio',
  better: 'higher',
  inputs: { new_subscribers: newSubscribers, unsubscribes, list_size_at_start: listSizeAtStart },
  expression: ({ new_subscribers, unsubscribes, list_size_at_start }) =>
    divide(subtract(new_subscribers, unsubscribes), list_size_at_start),
  whenPoor: 'Look at sign-up forms and sources if few join, and at content and frequency if many leave.',
  examples: [
    {
      given: { new_subscribers: 100, unsubscribes: 20, list_size_at_start: 1000 },
      gives: 80 / 1000,
      source: 'Operately, Subscriber List Growth: 100 new, 20 lost, 1,000 on the list',
    },
    {
      given: { new_subscribers: 500, unsubscribes: 100, list_size_at_start: 2000 },
      gives: 400 / 2000,
      source: 'Forewrite, list growth rate: 500 new, 100 lost, 2,000 at the start',
    },
    { given: { new_subscribers: 100, unsubscribes: 20, list_size_at_start: 0 }, gives: noAnswer('zero-denominator') },
    { given: { new_subscribers: 100, unsubscribes: null, list_size_at_start: 1000 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://kpiexamples.operately.com/marketing/subscriber-list-growth',
    'https://forewrite.com/email-list-growth-rate-calculator/',
  ],
});
