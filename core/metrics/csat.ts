import { divide } from '../expression/expression.ts';
import { responses } from '../fields/responses.ts';
import { satisfied } from '../fields/satisfied.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of survey answers in the top two boxes. */
export const csat = defineMetric({
  id: 'CSAT',
  group: 'customer',
  place: 90,
  label: 'Customer satisfaction',
  purpose: 'Shows what share of the customers you asked are satisfied.',
  unit: 'ratio',
  better: 'higher',
  inputs: { satisfied, responses },
  expression: ({ satisfied, responses }) => divide(satisfied, responses),
  whenPoor: 'Read the comments of the low scores, and see which product, team or step they are about.',
  examples: [
    {
      given: { satisfied: 74, responses: 107 },
      gives: 74 / 107,
      source: 'Delighted, How is CSAT calculated: 74 of 107, 69',
    },
    { given: { satisfied: 160, responses: 200 }, gives: 160 / 200, source: 'Wyapy, how to calculate CSAT: 160 of 200' },
    { given: { satisfied: 10, responses: 0 }, gives: noAnswer('zero-denominator') },
    { given: { satisfied: null, responses: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://help.delighted.com/article/240-how-is-csat-calculated',
    'https://www.wyapy.com/guides/customer-feedback/how-to-calculate-csat',
  ],
});
