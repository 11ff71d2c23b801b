import { divide } from '../expression/expression.ts';
import { conversions } from '../fields/conversions.ts';
import { customers } from '../fields/customers.ts';
import { newCustomers } from '../fields/new-customers.ts';
import { spend } from '../fields/spend.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** What one acquisition costs. */
export const cpa = defineMetric({
  id: 'CPA',
  group: 'value',
  place: 60,
  label: 'Cost per acquisition',
  purpose: 'Shows what you pay for one new customer, or for one conversion where that is what you count.',
  unit: 'money',
  better: 'lower',
  inputs: {
    spend,
    acquisitions: from([newCustomers, customers, conversions], {
      label: 'Acquisitions',
      description: 'Customers won in the period, or conversions where customers are not counted.',
    }),
  },
  expression: ({ spend, acquisitions }) => divide(spend, acquisitions),
  variants: [
    {
      id: 'customers',
      label: 'per customer won',
      source: 'The Prime Calculator, Nutshell100',
      fields: { acquisitions: [newCustomers, customers] },
    },
    {
      id: 'conversions',
      label: 'per conversion',
      source: 'Google Ads, “cost / conv.”',
      fields: { acquisitions: [conversions] },
    },
  ],
  whenPoor: 'See whether clicks have become dearer or fewer of them convert, and pause the ad sets that do worst.',
  examples: [
    {
      given: { spend: 15000, acquisitions: 60 },
      gives: 250,
      source: 'The Prime Calculator, Cost Per Acquisition: 15,000 for 60',
    },
    { given: { spend: 1000, acquisitions: 10 }, gives: 100, source: 'Nutshell100, Cost Per Acquisition: 1,000 for 10' },
    { given: { spend: 1000, acquisitions: 0 }, gives: noAnswer('zero-denominator') },
    { given: { spend: 1000, acquisitions: null }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://theprimecalculator.com/business/cost-per-acquisition-calculator/formula',
    'https://en.wikipedia.org/wiki/Cost_per_action',
  ],
});
