import { divide } from '../expression/expression.ts';
import { orders } from '../fields/orders.ts';
import { revenue } from '../fields/revenue.ts';
import { value } from '../fields/value.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Revenue of an order on average. */
export const averageOrderValue = defineMetric({
  id: 'AVERAGE_ORDER_VALUE',
  group: 'customer',
  place: 140,
  label: 'Average order value',
  purpose: 'Shows how much customers spend each time they order.',
  unit: 'money',
  better: 'higher',
  inputs: { revenue: from([revenue, value]), orders },
  expression: ({ revenue, orders }) => divide(revenue, orders),
  whenPoor: 'Try bundles, a free-shipping threshold and related products, and check how much you discount.',
  examples: [
    {
      given: { revenue: 500000, orders: 1000 },
      gives: 500,
      source: 'ProjectionGenie, average order value: 500,000 by 1,000 orders',
    },
    { given: { revenue: 1000, orders: 23 }, gives: 1000 / 23, source: 'Omniconvert, AOV: 1,000 by 23 orders, 43.47' },
    { given: { revenue: 10, orders: 0 }, gives: noAnswer('zero-denominator') },
    { given: { revenue: null, orders: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://www.omniconvert.com/what-is/average-order-value-aov/',
    'https://help-center.projectiongenie.com/en/articles/5993154-how-to-calculate-average-order-value',
  ],
});
