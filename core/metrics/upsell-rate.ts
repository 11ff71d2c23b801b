import { divide } from '../expression/expression.ts';
import { customers } from '../fields/customers.ts';
import { upsoldCustomers } from '../fields/upsold-customers.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of customers who moved to something bigger or better. */
export const upsellRate = defineMetric({
  id: 'UPSELL_RATE',
  group: 'customer',
  place: 120,
  label: 'Upsell rate',
  purpose: 'Shows how many of your customers moved up to a bigger plan or product.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    upsold_customers: upsoldCustomers,
    customers: from([customers], { description: 'Customers active in the period.' }),
  },
  expression: ({ upsold_customers, customers }) => divide(upsold_customers, customers),
  whenPoor: 'Look at when you make the offer, to whom, and whether the next step up is worth its price.',
  examples: [
    {
      given: { upsold_customers: 30, customers: 100 },
      gives: 30 / 100,
      source: 'Insia, upsell and cross-sell rate: 30 of 100',
    },
    { given: { upsold_customers: 10, customers: 0 }, gives: noAnswer('zero-denominator') },
    { given: { upsold_customers: null, customers: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://www.insia.ai/marketing-kpis/customer-upsell-and-cross-sell-rate',
    'https://uxqa.blogspot.com/2025/05/upsell-upgrade-rate-formulas.html',
  ],
});
