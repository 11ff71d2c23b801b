import { add, divide, multiply, subtract } from '../expression/expression.ts';
import { discountRate } from '../fields/discount-rate.ts';
import { marginPerPeriod } from '../fields/margin-per-period.ts';
import { retentionRate as retentionRateField } from '../fields/retention-rate.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';
import { retentionRate } from './retention-rate.ts';

/** What a customer is worth today, with later margins counted for less. */
export const clvDiscounted = defineMetric({
  id: 'CLV_DISCOUNTED',
  group: 'customer',
  place: 80,
  label: 'Customer lifetime value, discounted',
  purpose: 'Shows what a customer is worth today, when money that comes later counts for less.',
  unit: 'money',
  better: 'higher',
  inputs: {
    margin_per_period: marginPerPeriod,
    retention_rate: from([retentionRateField], { metric: retentionRate, atLeast: 0, atMost: 1 }),
    discount_rate: from([discountRate], { atLeast: 0 }),
    timing: {
      label: 'Timing',
      description:
        'When a period’s margin arrives: "end" of the period, or "start", so that the first one counts in full.',
      fields: [],
      optional: true,
      choosesVariant: true,
    },
  },
  expression: ({ margin_per_period, retention_rate, discount_rate }) =>
    divide(multiply(margin_per_period, retention_rate), subtract(add(1, discount_rate), retention_rate)),
  variants: [
    { id: 'end', label: 'with margins at the end of each period', source: 'Global Mesh, AZ Calculator' },
    {
      id: 'start',
      label: 'with margins at the start of each period',
      source: 'Farris and others, Marketing Metrics: with initial margin',
      expression: ({ margin_per_period, retention_rate, discount_rate }) =>
        divide(multiply(margin_per_period, add(1, discount_rate)), subtract(add(1, discount_rate), retention_rate)),
    },
  ],
  whenPoor:
    'Retention weighs more than the discount rate: look at why customers leave, then at the margin of a period.',
  examples: [
    {
      given: { margin_per_period: 100, retention_rate: 0.8, discount_rate: 0.1 },
      gives: (100 * 0.8) / (1 + 0.1 - 0.8),
      source: 'by hand: 80 by 0.3, 266.67',
    },
    {
      given: { margin_per_period: 100, retention_rate: 0.8, discount_rate: 0.1, timing: 'start' },
      gives: (100 * (1 + 0.1)) / (1 + 0.1 - 0.8),
      source: 'by hand: 110 by 0.3, 366.67, which is one margin of 100 more',
    },
    {
      given: { margin_per_period: 100, retention_rate: 0, discount_rate: 0.1, timing: 'start' },
      gives: (100 * (1 + 0.1)) / (1 + 0.1),
      source: 'by hand: no one stays, so only the first margin counts',
    },
    { given: { margin_per_period: 100, retention_rate: 1, discount_rate: 0 }, gives: noAnswer('zero-denominator') },
    { given: { margin_per_period: 8, retention_rate: 4.25, discount_rate: 12 }, gives: noAnswer('out-of-range') },
    { given: { margin_per_period: null, retention_rate: 0.8, discount_rate: 0.1 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://globalmesh.link/blog/clv',
    'https://formuladen.com/en/customers-lifetime-value-with-discount-rate-formula/Formula-43415',
    'https://azcalculator.com/calc/customer-lifetime-value.php',
  ],
});
