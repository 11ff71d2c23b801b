import { divide } from '../expression/expression.ts';
import { customers } from '../fields/customers.ts';
import { newCustomers } from '../fields/new-customers.ts';
import { pqls } from '../fields/pqls.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of product-qualified leads that became customers. */
export const pqlToCustomer = defineMetric({
  id: 'PQL_TO_CUSTOMER',
  group: 'conversion',
  place: 100,
  label: 'PQL to customer rate',
  purpose: 'Shows how many of the people whose use of the product promised a sale really bought.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    pqls,
    customers: from([customers, newCustomers]),
  },
  expression: ({ pqls, customers }) => divide(customers, pqls),
  whenPoor: 'Question the signs by which you call a user qualified, then the price and the moment you ask for it.',
  examples: [
    { given: { pqls: 200, customers: 40 }, gives: 0.2, source: 'Petavue, PQL-to-Customer Conversion Rate: 40 of 200' },
    { given: { pqls: 120, customers: 18 }, gives: 0.15, source: 'MetricKit, PQL-to-paid: 18 of 120' },
    { given: { pqls: 0, customers: 2 }, gives: noAnswer('zero-denominator') },
    { given: { pqls: null, customers: 18 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://www.petavue.com/glossary/pql-to-customer-conversion-rate',
    'https://metrickittools.com/glossary/pql-to-paid',
  ],
});
