import { divide } from '../expression/expression.ts';
import { attributedRevenue } from '../fields/attributed-revenue.ts';
import { revenue } from '../fields/revenue.ts';
import { spend } from '../fields/spend.ts';
import { value } from '../fields/value.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Revenue that came back per unit of ad spend. */
export const roas = defineMetric({
  id: 'ROAS',
  group: 'value',
  place: 40,
  label: 'Return on ad spend',
  purpose: 'Shows how much revenue comes back for each unit of money spent on ads.',
  unit: 'number',
  better: 'higher',
  inputs: {
    attributed_revenue: from([attributedRevenue, value, revenue]),
    spend,
  },
  expression: ({ attributed_revenue, spend }) => divide(attributed_revenue, spend),
  whenPoor: 'Look for ads that spend without selling, then at basket size and at conversions that are not tracked.',
  examples: [
    { given: { attributed_revenue: 5000, spend: 1000 }, gives: 5, source: 'Vertical Rail, ROAS: 5,000 for 1,000' },
    {
      given: { attributed_revenue: 7500, spend: 3000 },
      gives: 2.5,
      source: 'Website Rating, ROAS calculator: 7,500 for 3,000',
    },
    { given: { attributed_revenue: 900, spend: 0 }, gives: noAnswer('zero-denominator') },
    { given: { attributed_revenue: null, spend: 1000 }, gives: noAnswer('no-data') },
  ],
  references: ['https://support.google.com/google-ads/answer/6268637', 'https://ratingpoint.ro/en/romi-roi-roas/'],
});
