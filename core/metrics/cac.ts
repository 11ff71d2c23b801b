import { divide } from '../expression/expression.ts';
import { newCustomers } from '../fields/new-customers.ts';
import { salesAndMarketingCost } from '../fields/sales-and-marketing-cost.ts';
import { spend } from '../fields/spend.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** What one new customer costs. */
export const cac = defineMetric({
  id: 'CAC',
  group: 'value',
  place: 120,
  label: 'Customer acquisition cost',
  purpose: 'Shows what sales and marketing together spend to win one new customer.',
  unit: 'money',
  better: 'lower',
  inputs: {
    sales_and_marketing_cost: salesAndMarketingCost,
    new_customers: newCustomers,
  },
  expression: ({ sales_and_marketing_cost, new_customers }) => divide(sales_and_marketing_cost, new_customers),
  variants: [
    { id: 'loaded', label: 'with salaries, software and agencies', source: 'HubSpot’s six marketing metrics' },
    {
      id: 'media-only',
      label: 'with ad spend alone',
      source: 'Juan Ads metric guide, “paid CAC”',
      fields: { sales_and_marketing_cost: [spend] },
    },
  ],
  whenPoor:
    'Set it against what a customer is worth, then look for the channel or the step of the sale that eats the money.',
  examples: [
    {
      given: { sales_and_marketing_cost: 300000, new_customers: 30 },
      gives: 10000,
      source: 'HubSpot’s six marketing metrics, as copied by Affiliate SEO: 300,000 for 30',
    },
    { given: { sales_and_marketing_cost: 48000, new_customers: 60 }, gives: 800, source: 'by hand: 48,000 for 60' },
    { given: { sales_and_marketing_cost: 48000, new_customers: 0 }, gives: noAnswer('zero-denominator') },
    { given: { sales_and_marketing_cost: null, new_customers: 60 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://affiliateseo.com/the-6-key-marketing-metrics-your-ceo-actually-cares-about/',
    'https://juan-ads.pages.dev/metric-guide',
  ],
});
