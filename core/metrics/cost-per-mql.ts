import { divide } from '../expression/expression.ts';
import { mqls } from '../fields/mqls.ts';
import { spend } from '../fields/spend.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** What one marketing-qualified lead costs. */
export const costPerMql = defineMetric({
  id: 'COST_PER_MQL',
  group: 'value',
  place: 90,
  label: 'Cost per MQL',
  purpose: 'Shows what you pay for one lead that marketing calls qualified.',
  unit: 'money',
  better: 'lower',
  inputs: {
    spend,
    mqls,
  },
  expression: ({ spend, mqls }) => divide(spend, mqls),
  whenPoor: 'If leads are cheap and MQLs dear, the campaigns reach the wrong people.',
  examples: [
    { given: { spend: 10000, mqls: 80 }, gives: 125, source: 'by hand: 10,000 for 80' },
    { given: { spend: 4500, mqls: 30 }, gives: 150, source: 'by hand: 4,500 for 30' },
    { given: { spend: 4500, mqls: 0 }, gives: noAnswer('zero-denominator') },
    { given: { spend: null, mqls: 30 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://mosaic.tech/financial-metrics/cost-per-lead',
    'https://www.pedowitzgroup.com/how-do-you-calculate-cost-per-qualified-lead-cpql',
  ],
});
