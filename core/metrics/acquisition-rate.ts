import { divide } from '../expression/expression.ts';
import { customersAtStart } from '../fields/customers-at-start.ts';
import { newCustomers } from '../fields/new-customers.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** New customers of the period against those there at its start. */
export const acquisitionRate = defineMetric({
  id: 'ACQUISITION_RATE',
  group: 'customer',
  place: 10,
  label: 'Customer acquisition rate',
  purpose: 'Shows how fast new customers add to the ones you had.',
  unit: 'ratio',
  better: 'higher',
  inputs: { new_customers: newCustomers, customers_at_start: customersAtStart },
  expression: ({ new_customers, customers_at_start }) => divide(new_customers, customers_at_start),
  whenPoor: 'Go down the funnel step by step: too few leads, or leads that do not become customers.',
  examples: [
    {
      given: { new_customers: 20, customers_at_start: 100 },
      gives: 20 / 100,
      source: 'OKRify, New Customer Growth Rate: 20 by 100',
    },
    { given: { new_customers: 10, customers_at_start: 0 }, gives: noAnswer('zero-denominator') },
    { given: { new_customers: null, customers_at_start: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://okrify.com/new-customer-growth-rate/',
    'https://caleido.io/yleista/blog/customer-acquisition-rate',
  ],
});
