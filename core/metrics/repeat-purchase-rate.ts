import { divide } from '../expression/expression.ts';
import { customers } from '../fields/customers.ts';
import { repeatCustomers } from '../fields/repeat-customers.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of customers who bought more than once. */
export const repeatPurchaseRate = defineMetric({
  id: 'REPEAT_PURCHASE_RATE',
  group: 'customer',
  place: 110,
  label: 'Repeat purchase rate',
  purpose: 'Shows how many of your customers come back and buy again.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    repeat_customers: repeatCustomers,
    customers: from([customers], { description: 'Customers who bought at all in the period.' }),
  },
  expression: ({ repeat_customers, customers }) => divide(repeat_customers, customers),
  whenPoor: 'Look at the first order: quality, delivery, and whether anything invites the customer back.',
  examples: [
    {
      given: { repeat_customers: 1000, customers: 3000 },
      gives: 1000 / 3000,
      source: 'Japio, Repeat Purchase Rate: 1,000 of 3,000',
    },
    { given: { repeat_customers: 10, customers: 0 }, gives: noAnswer('zero-denominator') },
    { given: { repeat_customers: null, customers: 10 }, gives: noAnswer('no-data') },
  ],
  references: ['https://www.wallstreetprep.com/knowledge/repeat-purchase-rate/', 'https://japio.com/?p=20451'],
});
