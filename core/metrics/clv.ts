import { multiply } from '../expression/expression.ts';
import { averageOrderValue as averageOrderValueField } from '../fields/average-order-value.ts';
import { grossMargin } from '../fields/gross-margin.ts';
import { ordersPerYear } from '../fields/orders-per-year.ts';
import { noAnswer } from '../values/no-answer.ts';
import { averageOrderValue } from './average-order-value.ts';
import { defineMetric, from } from './metric.ts';

/** What a customer brings over the whole relationship, from averages. */
export const clv = defineMetric({
  id: 'CLV',
  group: 'customer',
  place: 60,
  label: 'Customer lifetime value',
  purpose: 'Shows what a customer is worth to you over all the years they buy from you.',
  unit: 'money',
  better: 'higher',
  inputs: {
    average_order_value: from([averageOrderValueField], { metric: averageOrderValue }),
    orders_per_year: ordersPerYear,
    years: { label: 'Years', description: 'How many years a customer keeps buying on average.', fields: [] },
    gross_margin: from([grossMargin], { optional: true, fallback: 1, atMost: 1 }),
  },
  expression: ({ average_order_value, orders_per_year, years, gross_margin }) =>
    multiply(multiply(multiply(average_order_value, orders_per_year), years), gross_margin),
  whenPoor:
    'See which part is weak: the size of an order, how often people come back, how long they stay, or the margin.',
  examples: [
    {
      given: { average_order_value: 60, orders_per_year: 6, years: 3, gross_margin: 0.4 },
      gives: 60 * 6 * 3 * 0.4,
      source: 'Bloomloop, CLV: 60 × 6 × 3 at 40 %, 432',
    },
    {
      given: { average_order_value: 70, orders_per_year: 3, years: 3 },
      gives: 630,
      source: 'FeverBee, before margin: three orders of 70 a year for 36 months, 630',
    },
    {
      given: { average_order_value: 0, orders_per_year: 6, years: 3 },
      gives: 0,
      source: 'by hand: nothing is earned on free orders',
    },
    {
      given: { average_order_value: 60, orders_per_year: 6, years: 3, gross_margin: 40 },
      gives: noAnswer('out-of-range'),
    },
    { given: { average_order_value: 60, orders_per_year: 6, years: null }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://bloomloop.pet/bloomdexes/customer-lifetime-value-clv',
    'https://www.feverbee.com/roi/calculating-customer-lifetime-value/',
    'https://glossary.digital/definition/customer-lifetime-value-_clv',
  ],
});
