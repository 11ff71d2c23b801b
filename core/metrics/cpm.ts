import { divide, multiply } from '../expression/expression.ts';
import { impressions } from '../fields/impressions.ts';
import { spend } from '../fields/spend.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** What a thousand impressions cost. */
export const cpm = defineMetric({
  id: 'CPM',
  group: 'value',
  place: 80,
  label: 'Cost per thousand impressions',
  purpose: 'Shows what you pay to have an ad shown a thousand times.',
  unit: 'money',
  better: 'lower',
  inputs: {
    spend,
    impressions,
  },
  expression: ({ spend, impressions }) => divide(multiply(spend, 1000), impressions),
  whenPoor: 'The audience is narrow or sought after, or the season is dear: widen it, move placements or wait.',
  examples: [
    { given: { spend: 200, impressions: 100000 }, gives: 2, source: 'ViralDroid, CPM and CPC: 200 for 100,000' },
    { given: { spend: 250, impressions: 125000 }, gives: 2, source: 'Expert PPC Services, CPM: 250 for 125,000' },
    { given: { spend: 45, impressions: 6000 }, gives: 7.5, source: 'by hand: 45 for 6,000' },
    { given: { spend: 45, impressions: 0 }, gives: noAnswer('zero-denominator') },
    { given: { spend: 45, impressions: null }, gives: noAnswer('no-data') },
  ],
  references: ['https://en.wikipedia.org/wiki/Cost_per_mille', 'https://juan-ads.pages.dev/metric-guide'],
});
