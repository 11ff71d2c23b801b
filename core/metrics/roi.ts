import { divide, subtract } from '../expression/expression.ts';
import { attributedRevenue } from '../fields/attributed-revenue.ts';
import { revenue } from '../fields/revenue.ts';
import { spend } from '../fields/spend.ts';
import { value } from '../fields/value.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** What an investment brought beyond its cost, per unit of cost. */
export const roi = defineMetric({
  id: 'ROI',
  group: 'value',
  place: 10,
  label: 'Return on investment',
  purpose: 'Shows what you earned on top of every unit of money you put in.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    income: from([revenue, attributedRevenue, value], {
      label: 'Income',
      description: 'Money that came back in the period.',
    }),
    cost: from([spend], { label: 'Cost', description: 'Money that was put in.' }),
  },
  expression: ({ income, cost }) => divide(subtract(income, cost), cost),
  whenPoor: 'Stop what costs more than it earns, and check first that all of its income has been counted.',
  examples: [
    { given: { income: 300000, cost: 12000 }, gives: 24, source: 'Anduro, ROI and ROMI: 300,000 for 12,000' },
    { given: { income: 15000, cost: 10000 }, gives: 0.5, source: 'by hand: 5,000 gained on 10,000' },
    { given: { income: 8000, cost: 10000 }, gives: -0.2, source: 'by hand: 2,000 lost on 10,000' },
    { given: { income: 8000, cost: 0 }, gives: noAnswer('zero-denominator') },
    { given: { income: null, cost: 10000 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://support.google.com/google-ads/answer/1722066',
    'https://anduro.com/blog/roi-and-romi-are-different-seriously',
  ],
});
