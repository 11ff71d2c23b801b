import { divide } from '../expression/expression.ts';
import { impressions } from '../fields/impressions.ts';
import { reach } from '../fields/reach.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** How often each person reached saw the ad on average. */
export const adFrequency = defineMetric({
  id: 'AD_FREQUENCY',
  markedAs: 'FREQUENCY',
  group: 'engagement',
  place: 120,
  label: 'Frequency',
  purpose: 'Shows how often the same person sees your ad on average.',
  unit: 'number',
  better: 'neither',
  inputs: { impressions, reach },
  expression: ({ impressions, reach }) => divide(impressions, reach),
  whenPoor: 'If it climbs while clicks fall, refresh the creative or widen the audience; if very low, narrow it.',
  examples: [
    { given: { impressions: 5000, reach: 4000 }, gives: 5000 / 4000, source: 'MetricHQ, Ad Frequency: 5,000 by 4,000' },
    { given: { impressions: 10, reach: 0 }, gives: noAnswer('zero-denominator') },
    { given: { impressions: null, reach: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://www.metrichq.org/marketing/ad-frequency/',
    'https://smartlyiosupport.zendesk.com/hc/en-us/articles/360003580494-Understanding-frequency',
  ],
});
