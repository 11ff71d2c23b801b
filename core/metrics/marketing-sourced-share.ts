import { divide } from '../expression/expression.ts';
import { revenue } from '../fields/revenue.ts';
import { sourcedRevenue } from '../fields/sourced-revenue.ts';
import { totalRevenue } from '../fields/total-revenue.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of revenue that began with marketing. */
export const marketingSourcedShare = defineMetric({
  id: 'MARKETING_SOURCED_SHARE',
  group: 'value',
  place: 180,
  label: 'Marketing-sourced revenue share',
  purpose: 'Shows how much of all revenue comes from customers whom marketing found.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    sourced_revenue: sourcedRevenue,
    total_revenue: from([totalRevenue, revenue]),
  },
  expression: ({ sourced_revenue, total_revenue }) => divide(sourced_revenue, total_revenue),
  variants: [
    { id: 'lead-source', label: 'by the lead source of the deal', source: 'Petavue, Marketing Sourced Pipeline' },
    { id: 'first-touch', label: 'by the first touch of the deal', source: 'Petavue, Marketing Sourced Pipeline' },
  ],
  whenPoor:
    'Check first that sources are filled in on every deal, then whether marketing’s leads are too few or close too seldom.',
  examples: [
    { given: { sourced_revenue: 300000, total_revenue: 1000000 }, gives: 0.3, source: 'by hand: 300,000 of 1,000,000' },
    { given: { sourced_revenue: 45000, total_revenue: 120000 }, gives: 0.375, source: 'by hand: 45,000 of 120,000' },
    { given: { sourced_revenue: 5000, total_revenue: 0 }, gives: noAnswer('zero-denominator') },
    { given: { sourced_revenue: null, total_revenue: 120000 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://petavue-help-docs.pages.dev/skills/marketing-sourced-pipeline.html',
    'https://metadata.io/?p=90769',
    'https://pedowitzgroup.com/how-do-we-prove-marketing-influence-vs-marketing-sourced',
  ],
});
