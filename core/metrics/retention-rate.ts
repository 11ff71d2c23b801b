import { divide, subtract } from '../expression/expression.ts';
import { customersAtEnd } from '../fields/customers-at-end.ts';
import { customersAtStart } from '../fields/customers-at-start.ts';
import { newCustomers } from '../fields/new-customers.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of the customers at the start who are still there at the end. */
export const retentionRate = defineMetric({
  id: 'RETENTION_RATE',
  group: 'customer',
  place: 30,
  label: 'Retention rate',
  purpose: 'Shows what share of the customers you had at the start you still have.',
  unit: 'ratio',
  better: 'higher',
  inputs: { customers_at_end: customersAtEnd, new_customers: newCustomers, customers_at_start: customersAtStart },
  expression: ({ customers_at_end, new_customers, customers_at_start }) =>
    divide(subtract(customers_at_end, new_customers), customers_at_start),
  whenPoor: 'Ask those who left why, and look at onboarding, support and how often customers use what they bought.',
  examples: [
    {
      given: { customers_at_end: 1150, new_customers: 200, customers_at_start: 1000 },
      gives: 950 / 1000,
      source: 'by hand: 1,150 at the end less 200 new, of 1,000',
    },
    {
      given: { customers_at_end: 80, new_customers: 80, customers_at_start: 50 },
      gives: 0,
      source: 'by hand: every customer at the end is new',
    },
    { given: { customers_at_end: 40, new_customers: 40, customers_at_start: 0 }, gives: noAnswer('zero-denominator') },
    { given: { customers_at_end: null, new_customers: 200, customers_at_start: 1000 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://piwik.pro/glossary/customer-retention-rate/',
    'https://www.exprimere.net/en/faq-items/retention-rate/',
  ],
});
