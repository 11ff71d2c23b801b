import { divide } from '../expression/expression.ts';
import { closedRevenue } from '../fields/closed-revenue.ts';
import { quota } from '../fields/quota.ts';
import { revenue } from '../fields/revenue.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of the quota that closed revenue has reached. */
export const quotaAttainment = defineMetric({
  id: 'QUOTA_ATTAINMENT',
  group: 'conversion',
  place: 180,
  label: 'Quota attainment',
  purpose: 'Shows how much of the sales target has been closed.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    closed_revenue: from([closedRevenue, revenue]),
    quota,
  },
  expression: ({ closed_revenue, quota }) => divide(closed_revenue, quota),
  whenPoor: 'See whether there were too few deals, too small ones or too slow ones before you question the target.',
  examples: [
    {
      given: { closed_revenue: 235000, quota: 250000 },
      gives: 0.94,
      source: 'Brainshark, Quota Attainment: 235,000 of 250,000',
    },
    {
      given: { closed_revenue: 50000, quota: 45000 },
      gives: 50 / 45,
      source: 'Calculator Academy, Quota Attainment: 50,000 of 45,000',
    },
    { given: { closed_revenue: 12000, quota: 0 }, gives: noAnswer('zero-denominator') },
    { given: { closed_revenue: 12000, quota: null }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://www.brainshark.com/ideas-blog/calculate-quota-attainment/',
    'https://reply.io/sales-glossary/quota-attainment/',
  ],
});
