import { divide } from '../expression/expression.ts';
import { crossSoldCustomers } from '../fields/cross-sold-customers.ts';
import { customers } from '../fields/customers.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of customers who bought a second, related product. */
export const crossSellRate = defineMetric({
  id: 'CROSS_SELL_RATE',
  group: 'customer',
  place: 130,
  label: 'Cross-sell rate',
  purpose: 'Shows how many of your customers also bought something else from you.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    cross_sold_customers: crossSoldCustomers,
    customers: from([customers], { description: 'Customers active in the period.' }),
  },
  expression: ({ cross_sold_customers, customers }) => divide(cross_sold_customers, customers),
  whenPoor: 'Check that what you offer goes with what they have, and that you offer it when they need it.',
  examples: [
    { given: { cross_sold_customers: 45, customers: 300 }, gives: 45 / 300, source: 'by hand: 45 of 300' },
    { given: { cross_sold_customers: 10, customers: 0 }, gives: noAnswer('zero-denominator') },
    { given: { cross_sold_customers: null, customers: 10 }, gives: noAnswer('no-data') },
  ],
  references: ['https://www.insia.ai/marketing-kpis/customer-upsell-and-cross-sell-rate'],
});
