import { divide, subtract } from '../expression/expression.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** How much a figure grew or shrank against an earlier one. */
export const changeRate = defineMetric({
  id: 'CHANGE_RATE',
  group: 'activity',
  place: 10,
  label: 'Change',
  purpose: 'Shows by what share a figure grew or shrank since an earlier period.',
  unit: 'ratio',
  better: 'neither',
  inputs: {
    current: { label: 'Current value', description: 'The figure of the period you look at.', fields: [] },
    previous: {
      label: 'Previous value',
      description: 'The same figure of the earlier period; not below zero.',
      fields: [],
      atLeast: 0,
    },
  },
  expression: ({ current, previous }) => divide(subtract(current, previous), previous),
  whenPoor: 'Find the channel, campaign or market that moved, and check that the earlier period was an ordinary one.',
  examples: [
    { given: { current: 250, previous: 200 }, gives: 0.25, source: 'TripleDart, customer growth: 200 to 250' },
    { given: { current: 850, previous: 1000 }, gives: (850 - 1000) / 1000, source: 'by hand: 150 fewer than 1,000' },
    { given: { current: 50, previous: 0 }, gives: noAnswer('zero-denominator') },
    { given: { current: 50, previous: -100 }, gives: noAnswer('out-of-range') },
    { given: { current: null, previous: 200 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://tripledart.com/tools/customer-growth-rate-calculator',
    'https://www.htuse.com/how-to-calculate-percentage-growth/',
  ],
});
