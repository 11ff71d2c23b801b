import { add, divide, subtract } from '../expression/expression.ts';
import { churnedMrr } from '../fields/churned-mrr.ts';
import { contraction } from '../fields/contraction.ts';
import { expansion } from '../fields/expansion.ts';
import { mrrAtStart } from '../fields/mrr-at-start.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of the recurring revenue at the start that the same customers still bring. */
export const nrr = defineMetric({
  id: 'NRR',
  group: 'customer',
  place: 160,
  label: 'Net revenue retention',
  purpose: 'Shows how the revenue of the customers you had at the start has changed, upgrades and losses included.',
  unit: 'ratio',
  better: 'higher',
  inputs: { mrr_at_start: mrrAtStart, expansion, contraction, churned_mrr: churnedMrr },
  expression: ({ mrr_at_start, expansion, contraction, churned_mrr }) =>
    divide(subtract(subtract(add(mrr_at_start, expansion), contraction), churned_mrr), mrr_at_start),
  whenPoor: 'See whether customers leave, downgrade or do not grow: each asks for something else.',
  examples: [
    {
      given: { mrr_at_start: 100000, expansion: 15000, contraction: 5000, churned_mrr: 8000 },
      gives: 102000 / 100000,
      source: 'The Prime Calculator, NRR: 100,000 + 15,000 − 5,000 − 8,000, 102 %',
    },
    {
      given: { mrr_at_start: 20000, expansion: 0, contraction: 500, churned_mrr: 1500 },
      gives: 18000 / 20000,
      source: 'by hand: 2,000 of 20,000 lost',
    },
    { given: { mrr_at_start: 0, expansion: 500, contraction: 0, churned_mrr: 0 }, gives: noAnswer('zero-denominator') },
    {
      given: { mrr_at_start: 100000, expansion: null, contraction: 5000, churned_mrr: 8000 },
      gives: noAnswer('no-data'),
    },
  ],
  references: [
    'https://theprimecalculator.com/business/net-revenue-retention-calculator/formula',
    'https://metrickittools.com/guides/nrr-guide',
  ],
});
