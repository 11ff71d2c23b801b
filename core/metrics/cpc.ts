import { divide } from '../expression/expression.ts';
import { clicks } from '../fields/clicks.ts';
import { spend } from '../fields/spend.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** What one click costs. */
export const cpc = defineMetric({
  id: 'CPC',
  group: 'value',
  place: 70,
  label: 'Cost per click',
  purpose: 'Shows what you pay, on average, for one click on an ad.',
  unit: 'money',
  better: 'lower',
  inputs: {
    spend,
    clicks,
  },
  expression: ({ spend, clicks }) => divide(spend, clicks),
  whenPoor: 'Better matching ads and keywords lower the price; so do audiences that fewer rivals bid for.',
  examples: [
    { given: { spend: 200, clicks: 1000 }, gives: 0.2, source: 'ViralDroid, CPM and CPC: 200 for 1,000' },
    { given: { spend: 100, clicks: 10 }, gives: 10, source: 'ViralDroid, CPM and CPC: 100 for 10' },
    { given: { spend: 35, clicks: 0 }, gives: noAnswer('zero-denominator') },
    { given: { spend: null, clicks: 10 }, gives: noAnswer('no-data') },
  ],
  references: ['https://support.google.com/google-ads/answer/116495', 'https://juan-ads.pages.dev/metric-guide'],
});
