import { add, divide } from '../expression/expression.ts';
import { customersAtEnd } from '../fields/customers-at-end.ts';
import { customersAtStart } from '../fields/customers-at-start.ts';
import { lostCustomers } from '../fields/lost-customers.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of customers that left in the period. */
export const churnRate = defineMetric({
  id: 'CHURN_RATE',
  group: 'customer',
  place: 20,
  label: 'Churn rate',
  purpose: 'Shows what share of the customers you had left you in the period.',
  unit: 'ratio',
  better: 'lower',
  inputs: {
    lost_customers: lostCustomers,
    customers_at_start: customersAtStart,
    customers_at_end: from([customersAtEnd], { optional: true }),
  },
  expression: ({ lost_customers, customers_at_start }) => divide(lost_customers, customers_at_start),
  variants: [
    { id: 'start', label: 'per customer at the start', source: 'Fructifi, creativeg, B360MM' },
    {
      id: 'average',
      label: 'per customer on average',
      source: 'Croll and Yoskovitz, Lean Analytics',
      given: 'customers_at_end',
      expression: ({ lost_customers, customers_at_start, customers_at_end }) =>
        divide(lost_customers, divide(add(customers_at_start, customers_at_end), 2)),
    },
  ],
  whenPoor: 'Look at onboarding, support and who left first: price, product or fit.',
  examples: [
    {
      given: { lost_customers: 50, customers_at_start: 1000 },
      gives: 0.05,
      source: '50 of 1,000 customers at the start',
    },
    {
      given: { lost_customers: 50, customers_at_start: 1000, customers_at_end: 1150 },
      gives: 50 / 1075,
      source: 'the same year by Lean Analytics’ average: 50 of 1,075, 4.65 %',
    },
    { given: { lost_customers: 5, customers_at_start: 0 }, gives: noAnswer('zero-denominator') },
    { given: { lost_customers: null, customers_at_start: 10 }, gives: noAnswer('no-data') },
  ],
  references: ['https://www.goodreads.com/notes/18897969-lean-analytics'],
});
