import { divide } from '../expression/expression.ts';
import { accounts } from '../fields/accounts.ts';
import { customersAtEnd } from '../fields/customers-at-end.ts';
import { revenue } from '../fields/revenue.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Revenue of a paying account on average. */
export const arpa = defineMetric({
  id: 'ARPA',
  group: 'customer',
  place: 150,
  label: 'Average revenue per account',
  purpose: 'Shows how much a paying account brings in on average.',
  unit: 'money',
  better: 'higher',
  inputs: { revenue, accounts: from([accounts, customersAtEnd]) },
  expression: ({ revenue, accounts }) => divide(revenue, accounts),
  whenPoor: 'Look at the mix of plans, at discounts, and at how many accounts upgrade or downgrade.',
  examples: [
    { given: { revenue: 15, accounts: 5 }, gives: 15 / 5, source: 'ChartMogul, ARPA: 15 by 5 customers' },
    {
      given: { revenue: 120000, accounts: 500 },
      gives: 120000 / 500,
      source: 'CalcMastery, ARPA: 120,000 by 500 accounts',
    },
    { given: { revenue: 10, accounts: 0 }, gives: noAnswer('zero-denominator') },
    { given: { revenue: null, accounts: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://help.chartmogul.com/hc/en-us/articles/203359301-Metric-Average-Revenue-Per-Account-ARPA-',
    'https://www.calcmastery.com/arpa-calculator',
  ],
});
