import { divide, multiply } from '../expression/expression.ts';
import { churnRate as churnRateField } from '../fields/churn-rate.ts';
import { grossMargin } from '../fields/gross-margin.ts';
import { revenuePerAccount } from '../fields/revenue-per-account.ts';
import { noAnswer } from '../values/no-answer.ts';
import { arpa } from './arpa.ts';
import { churnRate } from './churn-rate.ts';
import { defineMetric, from } from './metric.ts';

/** What a subscriber brings until they leave: margin of a period by the churn of a period. */
export const clvSubscription = defineMetric({
  id: 'CLV_SUBSCRIPTION',
  group: 'customer',
  place: 70,
  label: 'Customer lifetime value, subscription',
  purpose: 'Shows what a subscriber is worth to you until they leave.',
  unit: 'money',
  better: 'higher',
  ofOnePeriod: true,
  inputs: {
    revenue_per_account: from([revenuePerAccount], { metric: arpa }),
    gross_margin: from([grossMargin], { atMost: 1 }),
    churn_rate: from([churnRateField], { metric: churnRate, atLeast: 0, atMost: 1 }),
  },
  expression: ({ revenue_per_account, gross_margin, churn_rate }) =>
    divide(multiply(revenue_per_account, gross_margin), churn_rate),
  whenPoor:
    'Churn weighs most: keep customers longer first, then look at price, upgrades and the cost of serving them.',
  examples: [
    {
      given: { revenue_per_account: 100, gross_margin: 0.8, churn_rate: 0.05 },
      gives: (100 * 0.8) / 0.05,
      source: 'AbraCalc, customer LTV: 100 at 80 % margin and 5 % churn, 1,600',
    },
    {
      given: { revenue_per_account: 500, gross_margin: 0.7, churn_rate: 0.02 },
      gives: (500 * 0.7) / 0.02,
      source: 'AbraCalc, customer LTV: 500 at 70 % margin and 2 % churn, 17,500',
    },
    { given: { revenue_per_account: 100, gross_margin: 0.8, churn_rate: 0 }, gives: noAnswer('zero-denominator') },
    { given: { revenue_per_account: 100, gross_margin: 80, churn_rate: 0.05 }, gives: noAnswer('out-of-range') },
    { given: { revenue_per_account: null, gross_margin: 0.8, churn_rate: 0.05 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://abracalc.com/calculator/customer-lifetime-value-calculator/100-arpa-80-margin-5-churn/',
    'https://mrrcanvas.com/cac-payback-calculator/',
  ],
});
