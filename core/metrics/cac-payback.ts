import { divide, multiply } from '../expression/expression.ts';
import { cac as cacField } from '../fields/cac.ts';
import { grossMargin } from '../fields/gross-margin.ts';
import { monthlyRevenuePerAccount } from '../fields/monthly-revenue-per-account.ts';
import { noAnswer } from '../values/no-answer.ts';
import { cac } from './cac.ts';
import { defineMetric, from } from './metric.ts';

/** Months until a customer has paid back the cost of winning them. */
export const cacPayback = defineMetric({
  id: 'CAC_PAYBACK',
  group: 'value',
  place: 150,
  label: 'CAC payback',
  purpose: 'Shows how many months a new customer takes to earn back what it cost to win them.',
  unit: 'months',
  better: 'lower',
  inputs: {
    cac: from([cacField], { metric: cac }),
    monthly_revenue_per_account: monthlyRevenuePerAccount,
    gross_margin: from([grossMargin], { atMost: 1 }),
  },
  expression: ({ cac, monthly_revenue_per_account, gross_margin }) =>
    divide(cac, multiply(monthly_revenue_per_account, gross_margin)),
  whenPoor: 'Win customers more cheaply, sell yearly plans paid in advance, or raise what each one pays a month.',
  examples: [
    {
      given: { cac: 6000, monthly_revenue_per_account: 500, gross_margin: 0.8 },
      gives: 15,
      source: 'MetricKit, Payback months: 6,000 ÷ (500 × 80 %)',
    },
    {
      given: { cac: 900, monthly_revenue_per_account: 100, gross_margin: 0.75 },
      gives: 12,
      source: 'by hand: 900 ÷ 75 a month',
    },
    { given: { cac: 6000, monthly_revenue_per_account: 500, gross_margin: 80 }, gives: noAnswer('out-of-range') },
    { given: { cac: 6000, monthly_revenue_per_account: 500, gross_margin: 0 }, gives: noAnswer('zero-denominator') },
  ],
  references: ['https://metrickittools.com/glossary/payback-months', 'https://mrrcanvas.com/cac-payback-calculator/'],
});
