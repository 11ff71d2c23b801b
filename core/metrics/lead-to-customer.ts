import { divide } from '../expression/expression.ts';
import { customers } from '../fields/customers.ts';
import { leads } from '../fields/leads.ts';
import { newCustomers } from '../fields/new-customers.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of leads that became customers. */
export const leadToCustomer = defineMetric({
  id: 'LEAD_TO_CUSTOMER',
  group: 'conversion',
  place: 190,
  label: 'Lead to customer rate',
  purpose: 'Shows how many of your leads buy in the end.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    leads,
    customers: from([customers, newCustomers]),
  },
  expression: ({ leads, customers }) => divide(customers, leads),
  whenPoor:
    'Follow the funnel step by step and mend the step that loses the most, most often lead quality or slow follow-up.',
  examples: [
    {
      given: { leads: 500, customers: 75 },
      gives: 0.15,
      source: 'CalculatorLib, Lead-to-Customer Conversion: 75 of 500',
    },
    {
      given: { leads: 1200, customers: 96 },
      gives: 0.08,
      source: 'CalculatorLib, Lead-to-Customer Conversion: 96 of 1,200',
    },
    { given: { leads: 0, customers: 1 }, gives: noAnswer('zero-denominator') },
    { given: { leads: null, customers: 75 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://calculatorlib.com/lead-to-customer-conversion-calculator',
    'https://marketing-calculator.net/lead-to-customer-conversion-rate-calculator/',
  ],
});
