import { divide } from '../expression/expression.ts';
import { leads } from '../fields/leads.ts';
import { opportunities } from '../fields/opportunities.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of leads that became opportunities. */
export const leadToOpportunity = defineMetric({
  id: 'LEAD_TO_OPPORTUNITY',
  group: 'conversion',
  place: 140,
  label: 'Lead to opportunity rate',
  purpose: 'Shows how many leads turn into a real chance of a sale.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    leads,
    opportunities,
  },
  expression: ({ leads, opportunities }) => divide(opportunities, leads),
  whenPoor: 'Split it by source: a low rate everywhere is follow-up, a low rate in one source is its targeting.',
  examples: [
    {
      given: { leads: 500, opportunities: 60 },
      gives: 0.12,
      source: 'Shno, Lead to opportunity conversion rate: 60 of 500',
    },
    { given: { leads: 500, opportunities: 75 }, gives: 0.15, source: 'INSIA, Lead-to-Opportunity Ratio: 75 of 500' },
    { given: { leads: 0, opportunities: 3 }, gives: noAnswer('zero-denominator') },
    { given: { leads: null, opportunities: 60 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://shno.co/startup-metrics/lead-to-opportunity-conversion-rate',
    'https://kpitree.co/glossary/sales-metrics/lead-conversion-rate',
  ],
});
