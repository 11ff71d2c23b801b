import { divide, multiply, subtract } from '../expression/expression.ts';
import { attributedRevenue } from '../fields/attributed-revenue.ts';
import { grossMargin } from '../fields/gross-margin.ts';
import { revenue } from '../fields/revenue.ts';
import { spend } from '../fields/spend.ts';
import { value } from '../fields/value.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Gross profit that marketing brought beyond its spend, per unit of spend. */
export const romi = defineMetric({
  id: 'ROMI',
  group: 'value',
  place: 30,
  label: 'Return on marketing investment',
  purpose: 'Shows how much profit marketing makes per unit spent, once the cost of the goods is taken off.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    attributed_revenue: from([attributedRevenue, value, revenue]),
    gross_margin: from([grossMargin], {
      description:
        'Share of revenue left after the cost of what was sold; 60% is 0.6, and 100% gives the return on revenue.',
      atMost: 1,
    }),
    spend,
  },
  expression: ({ attributed_revenue, gross_margin, spend }) =>
    divide(subtract(multiply(attributed_revenue, gross_margin), spend), spend),
  whenPoor:
    'Move spend to campaigns that sell goods with a better margin, and check what the campaigns are credited with.',
  examples: [
    {
      given: { attributed_revenue: 60000, gross_margin: 0.6, spend: 20000 },
      gives: 0.8,
      source: 'FeedGot, ROMI calculator: 60,000 at 60 % for 20,000',
    },
    {
      given: { attributed_revenue: 50000, gross_margin: 0.6, spend: 10000 },
      gives: 2,
      source: 'CalculatorLib, Return on Marketing Investment: 50,000 at 60 % for 10,000',
    },
    {
      given: { attributed_revenue: 60000, gross_margin: 1, spend: 20000 },
      gives: 2,
      source: 'by hand: revenue without its cost, 40,000 gained on 20,000',
    },
    { given: { attributed_revenue: 60000, gross_margin: 60, spend: 20000 }, gives: noAnswer('out-of-range') },
    { given: { attributed_revenue: 60000, gross_margin: 0.6, spend: 0 }, gives: noAnswer('zero-denominator') },
  ],
  references: [
    'https://feedgot.com/tools/categories/performance-roi/romi-calculator',
    'https://calculatorlib.com/return-on-marketing-investment-calculator',
    'https://en.wikipedia.org/wiki/Return_on_marketing_investment',
  ],
});
