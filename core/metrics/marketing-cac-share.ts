import { divide } from '../expression/expression.ts';
import { marketingCost } from '../fields/marketing-cost.ts';
import { salesAndMarketingCost } from '../fields/sales-and-marketing-cost.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Marketing’s share of the cost of winning customers. */
export const marketingCacShare = defineMetric({
  id: 'MARKETING_CAC_SHARE',
  group: 'value',
  place: 130,
  label: 'Marketing share of CAC',
  purpose: 'Shows how much of the cost of winning customers is marketing’s.',
  unit: 'ratio',
  better: 'neither',
  inputs: {
    marketing_cost: marketingCost,
    sales_and_marketing_cost: salesAndMarketingCost,
  },
  expression: ({ marketing_cost, sales_and_marketing_cost }) => divide(marketing_cost, sales_and_marketing_cost),
  whenPoor: 'A rise may mean that marketing spends more, or that sales spends less: look at both before you judge.',
  examples: [
    {
      given: { marketing_cost: 150000, sales_and_marketing_cost: 300000 },
      gives: 0.5,
      source: 'Alaniz Marketing, 5 marketing metrics: 150,000 of 300,000',
    },
    {
      given: { marketing_cost: 36000, sales_and_marketing_cost: 120000 },
      gives: 0.3,
      source: 'by hand: 36,000 of 120,000',
    },
    { given: { marketing_cost: 1000, sales_and_marketing_cost: 0 }, gives: noAnswer('zero-denominator') },
    { given: { marketing_cost: null, sales_and_marketing_cost: 120000 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://alanizmarketing.com/blog/5-marketing-metrics-to-analyze-your-marketing-efforts/',
    'https://affiliateseo.com/the-6-key-marketing-metrics-your-ceo-actually-cares-about/',
  ],
});
