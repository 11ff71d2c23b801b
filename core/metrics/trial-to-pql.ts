import { divide } from '../expression/expression.ts';
import { pqls } from '../fields/pqls.ts';
import { trials } from '../fields/trials.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of trials that became product-qualified. */
export const trialToPql = defineMetric({
  id: 'TRIAL_TO_PQL',
  group: 'conversion',
  place: 90,
  label: 'Trial to PQL rate',
  purpose: 'Shows how many people who try the product use it the way future customers do.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    trials,
    pqls,
  },
  expression: ({ trials, pqls }) => divide(pqls, trials),
  whenPoor: 'Look at the first hour of the trial: what keeps people from the step that shows them the value.',
  examples: [
    {
      given: { trials: 1000, pqls: 150 },
      gives: 0.15,
      source: 'Futureproof, Product Qualified Lead: 150 of 1,000 users',
    },
    { given: { trials: 320, pqls: 80 }, gives: 0.25, source: 'by hand: 80 of 320' },
    { given: { trials: 0, pqls: 7 }, gives: noAnswer('zero-denominator') },
    { given: { trials: 320, pqls: null }, gives: noAnswer('no-data') },
  ],
  references: ['https://www.runfutureproof.com/terms/product-qualified-lead'],
});
