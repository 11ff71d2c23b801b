import { divide } from '../expression/expression.ts';
import { clicks } from '../fields/clicks.ts';
import { impressions } from '../fields/impressions.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of an ad’s impressions that led to a click. */
export const ctr = defineMetric({
  id: 'CTR',
  group: 'engagement',
  place: 110,
  label: 'Click-through rate',
  purpose: 'Shows how often people who see your ad click it.',
  unit: 'ratio',
  better: 'higher',
  inputs: { clicks, impressions },
  expression: ({ clicks, impressions }) => divide(clicks, impressions),
  whenPoor: 'Look at the creative, the audience and the keywords, and how well the ad fits them.',
  examples: [
    { given: { clicks: 5, impressions: 100 }, gives: 5 / 100, source: 'iREV, click-through rate: 5 of 100' },
    { given: { clicks: 10, impressions: 0 }, gives: noAnswer('zero-denominator') },
    { given: { clicks: null, impressions: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://support.google.com/google-ads/answer/2615875',
    'https://irev.com/affiliate-marketing-glossary/what-is-click-through-rate/',
  ],
});
