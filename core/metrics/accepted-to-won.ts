import { divide } from '../expression/expression.ts';
import { acceptedMqls } from '../fields/accepted-mqls.ts';
import { won } from '../fields/won.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of accepted leads that ended as won deals. */
export const acceptedToWon = defineMetric({
  id: 'ACCEPTED_TO_WON',
  group: 'conversion',
  place: 70,
  label: 'Accepted MQL to won rate',
  purpose: 'Shows how many of the leads sales accepted became customers in the end.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    accepted_mqls: acceptedMqls,
    won,
  },
  expression: ({ accepted_mqls, won }) => divide(won, accepted_mqls),
  whenPoor: 'Find the step between acceptance and signature where most leads are lost, and look there first.',
  examples: [
    { given: { accepted_mqls: 80, won: 12 }, gives: 0.15, source: 'by hand: 12 of 80' },
    { given: { accepted_mqls: 400, won: 50 }, gives: 0.125, source: 'by hand: 50 of 400' },
    { given: { accepted_mqls: 0, won: 1 }, gives: noAnswer('zero-denominator') },
    { given: { accepted_mqls: null, won: 12 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://orm-tech.com/glossary/conversion-rate-formula/',
    'https://kpitree.co/glossary/sales-metrics/lead-conversion-rate',
  ],
});
