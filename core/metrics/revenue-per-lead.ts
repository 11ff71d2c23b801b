import { divide } from '../expression/expression.ts';
import { attributedRevenue } from '../fields/attributed-revenue.ts';
import { leads } from '../fields/leads.ts';
import { revenue } from '../fields/revenue.ts';
import { value } from '../fields/value.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Revenue that one lead brings. */
export const revenuePerLead = defineMetric({
  id: 'REVENUE_PER_LEAD',
  group: 'value',
  place: 160,
  label: 'Revenue per lead',
  purpose: 'Shows what one lead is worth, so that you know how much you may pay for it.',
  unit: 'money',
  better: 'higher',
  inputs: {
    revenue: from([revenue, attributedRevenue, value]),
    leads,
  },
  expression: ({ revenue, leads }) => divide(revenue, leads),
  whenPoor: 'Compare sources: many leads that never buy pull it down, and so do small first orders.',
  examples: [
    { given: { revenue: 45000, leads: 900 }, gives: 50, source: 'SearchesPilot, Revenue per lead: 45,000 from 900' },
    { given: { revenue: 24000, leads: 80 }, gives: 300, source: 'by hand: 24,000 from 80' },
    { given: { revenue: 24000, leads: 0 }, gives: noAnswer('zero-denominator') },
    { given: { revenue: null, leads: 80 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://searchespilot.com/articles/how-to-calculate-revenue-per-lead',
    'https://myadmetrics.com/calculators/revenue-per-lead-calculator',
  ],
});
