import { divide } from '../expression/expression.ts';
import { opportunities } from '../fields/opportunities.ts';
import { spend } from '../fields/spend.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** What one opportunity costs. */
export const costPerOpportunity = defineMetric({
  id: 'COST_PER_OPPORTUNITY',
  group: 'value',
  place: 110,
  label: 'Cost per opportunity',
  purpose: 'Shows what marketing pays for one real chance of a sale.',
  unit: 'money',
  better: 'lower',
  inputs: {
    spend,
    opportunities,
  },
  expression: ({ spend, opportunities }) => divide(spend, opportunities),
  whenPoor: 'Find the campaigns whose leads never become opportunities and give their budget to the others.',
  examples: [
    {
      given: { spend: 9000000, opportunities: 1000 },
      gives: 9000,
      source: 'Kellblog, How to calculate cost per opportunity: 9 M for 1,000',
    },
    { given: { spend: 12000, opportunities: 16 }, gives: 750, source: 'by hand: 12,000 for 16' },
    { given: { spend: 12000, opportunities: 0 }, gives: noAnswer('zero-denominator') },
    { given: { spend: null, opportunities: 16 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://kellblog.com/2025/03/01/how-to-calculate-cost-per-opportunity',
    'https://kpidepot.com/kpi/cost-per-opportunity',
  ],
});
