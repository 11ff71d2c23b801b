import { divide } from '../expression/expression.ts';
import { recapturedLeads } from '../fields/recaptured-leads.ts';
import { retargetedLeads } from '../fields/retargeted-leads.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of the inactive leads approached again that came back. */
export const reengagementRate = defineMetric({
  id: 'REENGAGEMENT_RATE',
  group: 'engagement',
  place: 190,
  label: 'Re-engagement rate',
  purpose: 'Shows how many of the quiet leads you approached again came back.',
  unit: 'ratio',
  better: 'higher',
  inputs: { recaptured_leads: recapturedLeads, retargeted_leads: retargetedLeads },
  expression: ({ recaptured_leads, retargeted_leads }) => divide(recaptured_leads, retargeted_leads),
  whenPoor: 'Look at how long the leads had been quiet, what you offered them, and on which channel you asked.',
  examples: [
    { given: { recaptured_leads: 60, retargeted_leads: 800 }, gives: 60 / 800, source: 'by hand: 60 of 800' },
    { given: { recaptured_leads: 10, retargeted_leads: 0 }, gives: noAnswer('zero-denominator') },
    { given: { recaptured_leads: null, retargeted_leads: 10 }, gives: noAnswer('no-data') },
  ],
  references: ['https://umatechnology.org/metrics-that-matter-in-customer-reactivation-tools-for-busy-founders'],
});
