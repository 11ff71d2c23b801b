import { divide } from '../expression/expression.ts';
import { payingCustomers } from '../fields/paying-customers.ts';
import { trials } from '../fields/trials.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of trials that became paying customers. */
export const trialConversion = defineMetric({
  id: 'TRIAL_CONVERSION',
  group: 'conversion',
  place: 150,
  label: 'Trial conversion rate',
  purpose: 'Shows how many people who try the product go on to pay for it.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    paying_customers: payingCustomers,
    trials,
  },
  expression: ({ paying_customers, trials }) => divide(paying_customers, trials),
  whenPoor: 'See how far people get in the trial, and whether they are asked to buy while they still use it.',
  examples: [
    {
      given: { paying_customers: 4, trials: 200 },
      gives: 0.02,
      source: 'ModernCalcs, Trial-to-Paid Conversion: 4 of 200',
    },
    { given: { paying_customers: 45, trials: 300 }, gives: 0.15, source: 'by hand: 45 of 300' },
    { given: { paying_customers: 2, trials: 0 }, gives: noAnswer('zero-denominator') },
    { given: { paying_customers: null, trials: 300 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://mhq-gatsby.pages.dev/marketing/trial-conversion-rate',
    'https://www.petavue.com/glossary/trial-to-paid-conversion-rate',
  ],
});
