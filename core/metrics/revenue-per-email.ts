import { divide } from '../expression/expression.ts';
import { attributedRevenue } from '../fields/attributed-revenue.ts';
import { delivered } from '../fields/delivered.ts';
import { revenue } from '../fields/revenue.ts';
import { value } from '../fields/value.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Revenue that one delivered email brings. */
export const revenuePerEmail = defineMetric({
  id: 'REVENUE_PER_EMAIL',
  group: 'value',
  place: 170,
  label: 'Revenue per email',
  purpose: 'Shows how much revenue each delivered email brings in.',
  unit: 'money',
  better: 'higher',
  inputs: {
    revenue: from([revenue, attributedRevenue, value]),
    delivered,
  },
  expression: ({ revenue, delivered }) => divide(revenue, delivered),
  whenPoor: 'Send less to people who never open, and test the offer before you test the subject line.',
  examples: [
    { given: { revenue: 5000, delivered: 50000 }, gives: 0.1, source: 'CalcBee, Revenue per Email: 5,000 from 50,000' },
    { given: { revenue: 500, delivered: 100 }, gives: 5, source: 'Sender, Revenue Per Email: 500 from 100' },
    { given: { revenue: 500, delivered: 0 }, gives: noAnswer('zero-denominator') },
    { given: { revenue: null, delivered: 100 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://www.sender.net/marketing-glossary/revenue-per-email',
    'https://www.calcbee.com/calculators/marketing/email/revenue-per-email-calculator',
  ],
});
