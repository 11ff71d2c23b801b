import { divide } from '../expression/expression.ts';
import { clicks } from '../fields/clicks.ts';
import { conversions } from '../fields/conversions.ts';
import { interactions } from '../fields/interactions.ts';
import { sessions } from '../fields/sessions.ts';
import { visitors } from '../fields/visitors.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of visitors who did what marketing was after. */
export const conversionRate = defineMetric({
  id: 'CONVERSION_RATE',
  group: 'conversion',
  place: 10,
  label: 'Conversion rate',
  purpose: 'Shows how many of the people who came did what you wanted them to do.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    conversions,
    visitors,
  },
  expression: ({ conversions, visitors }) => divide(conversions, visitors),
  variants: [
    { id: 'visitors', label: 'per visitor', source: 'Piwik PRO glossary' },
    {
      id: 'sessions',
      label: 'per session',
      source: 'Piwik PRO blog; Google Analytics offers both',
      fields: { visitors: [sessions] },
    },
    {
      id: 'interactions',
      label: 'per interaction with an ad',
      source: 'Google Ads',
      fields: { visitors: [interactions] },
    },
    {
      id: 'clicks',
      label: 'per click',
      source: 'SEOC4, Google Ads calculation formulas',
      fields: { visitors: [clicks] },
    },
  ],
  whenPoor: 'Compare the traffic with the offer: the wrong visitors, a weak call to action or a slow, long form.',
  examples: [
    { given: { conversions: 30, visitors: 1200 }, gives: 0.025, source: 'by hand: 30 of 1,200' },
    {
      given: { conversions: 10, visitors: 100 },
      gives: 0.1,
      source: 'Click-Vision, Conversion Rate: 10 of 100 visitors',
    },
    {
      given: { conversions: 130, visitors: 100 },
      gives: 1.3,
      source: 'by hand: 130 of 100, as one visitor may convert more than once',
    },
    { given: { conversions: 5, visitors: 0 }, gives: noAnswer('zero-denominator') },
    { given: { conversions: null, visitors: 1200 }, gives: noAnswer('no-data') },
  ],
  references: ['https://piwik.pro/glossary/conversion-rate/', 'https://support.google.com/google-ads/answer/2684489'],
});
