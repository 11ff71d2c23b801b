import { divide } from '../expression/expression.ts';
import { influencedRevenue } from '../fields/influenced-revenue.ts';
import { revenue } from '../fields/revenue.ts';
import { totalRevenue } from '../fields/total-revenue.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of revenue that marketing touched before it closed. */
export const marketingInfluencedShare = defineMetric({
  id: 'MARKETING_INFLUENCED_SHARE',
  group: 'value',
  place: 190,
  label: 'Marketing-influenced revenue share',
  purpose: 'Shows how much of all revenue marketing had a hand in before the deal closed.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    influenced_revenue: influencedRevenue,
    total_revenue: from([totalRevenue, revenue]),
  },
  expression: ({ influenced_revenue, total_revenue }) => divide(influenced_revenue, total_revenue),
  whenPoor: 'Check that campaigns are linked to deals, then support open deals with content and events.',
  examples: [
    {
      given: { influenced_revenue: 150000000, total_revenue: 500000000 },
      gives: 0.3,
      source: 'INSIA, Sales growth attributed to marketing: 15 of 50 crore',
    },
    { given: { influenced_revenue: 90000, total_revenue: 120000 }, gives: 0.75, source: 'by hand: 90,000 of 120,000' },
    { given: { influenced_revenue: 5000, total_revenue: 0 }, gives: noAnswer('zero-denominator') },
    { given: { influenced_revenue: null, total_revenue: 120000 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://metadata.io/?p=90769',
    'https://pedowitzgroup.com/how-do-we-prove-marketing-influence-vs-marketing-sourced',
    'https://upgrowth.in/how-to-calculate-marketing-influenced-customer-and-how-to-use-it',
  ],
});
