import { divide } from '../expression/expression.ts';
import { mqls } from '../fields/mqls.ts';
import { nurturedLeads } from '../fields/nurtured-leads.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of nurtured leads that became marketing-qualified. */
export const nurtureToMql = defineMetric({
  id: 'NURTURE_TO_MQL',
  group: 'conversion',
  place: 80,
  label: 'Nurtured lead to MQL rate',
  purpose: 'Shows whether your nurturing turns leads who were not ready into qualified ones.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    nurtured_leads: nurturedLeads,
    mqls: from([mqls], {
      label: 'MQLs from nurturing',
      description: 'Nurtured leads that became marketing-qualified in the period.',
    }),
  },
  expression: ({ nurtured_leads, mqls }) => divide(mqls, nurtured_leads),
  whenPoor: 'Read the emails of the workflow as a lead would: right topic, right moment, and one clear next step.',
  examples: [
    { given: { nurtured_leads: 240, mqls: 36 }, gives: 0.15, source: 'by hand: 36 of 240' },
    { given: { nurtured_leads: 1500, mqls: 60 }, gives: 0.04, source: 'by hand: 60 of 1,500' },
    { given: { nurtured_leads: 0, mqls: 3 }, gives: noAnswer('zero-denominator') },
    { given: { nurtured_leads: null, mqls: 36 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://kpitree.co/glossary/sales-metrics/lead-conversion-rate',
    'https://abmatic.ai/blog/lead-to-mql-conversion-rate',
  ],
});
