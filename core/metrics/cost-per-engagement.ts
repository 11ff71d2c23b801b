import { divide } from '../expression/expression.ts';
import { engagements } from '../fields/engagements.ts';
import { spend } from '../fields/spend.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** What one like, comment, share or repost costs. */
export const costPerEngagement = defineMetric({
  id: 'COST_PER_ENGAGEMENT',
  group: 'value',
  place: 85,
  label: 'Cost per engagement',
  purpose: 'Shows what you pay, on average, for one reaction to a paid post.',
  unit: 'money',
  better: 'lower',
  inputs: { spend, engagements },
  expression: ({ spend, engagements }) => divide(spend, engagements),
  whenPoor: 'Try a stronger first line or picture, and an audience that already reacts to your unpaid posts.',
  examples: [
    { given: { spend: 250, engagements: 1000 }, gives: 0.25, source: 'by hand: 250 for 1,000' },
    { given: { spend: 0, engagements: 40 }, gives: 0, source: 'by hand: unpaid reactions cost nothing' },
    { given: { spend: 10, engagements: 0 }, gives: noAnswer('zero-denominator') },
    { given: { spend: 10, engagements: null }, gives: noAnswer('no-data') },
  ],
  references: ['https://blog.hootsuite.com/calculate-engagement-rate/'],
});
