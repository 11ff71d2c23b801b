import { divide } from '../expression/expression.ts';
import { leads } from '../fields/leads.ts';
import { mqls } from '../fields/mqls.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of leads that became marketing-qualified. */
export const leadToMql = defineMetric({
  id: 'LEAD_TO_MQL',
  group: 'conversion',
  place: 40,
  label: 'Lead to MQL rate',
  purpose: 'Shows how many of your leads are good enough for marketing to call them qualified.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    leads,
    mqls,
  },
  expression: ({ leads, mqls }) => divide(mqls, leads),
  whenPoor: 'See which sources bring leads that never qualify, and whether nurturing reaches the rest.',
  examples: [
    { given: { leads: 800, mqls: 120 }, gives: 0.15, source: 'by hand: 120 of 800' },
    { given: { leads: 900, mqls: 45 }, gives: 0.05, source: 'by hand: 45 of 900' },
    { given: { leads: 0, mqls: 4 }, gives: noAnswer('zero-denominator') },
    { given: { leads: null, mqls: 45 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://webmasterid.com/analytics-metrics/lead-to-mql-rate-metric',
    'https://abmatic.ai/blog/lead-to-mql-conversion-rate',
  ],
});
