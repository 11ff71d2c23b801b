import { divide, subtract } from '../expression/expression.ts';
import { mqls } from '../fields/mqls.ts';
import { qualifiedLeads } from '../fields/qualified-leads.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Growth of qualified leads from one period to the next. */
export const leadVelocityRate = defineMetric({
  id: 'LEAD_VELOCITY_RATE',
  group: 'conversion',
  place: 240,
  label: 'Lead velocity rate',
  purpose: 'Shows whether you gain more qualified leads than in the period before, ahead of the sales they bring.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    qualified_now: from([qualifiedLeads, mqls], {
      label: 'Qualified leads now',
      description: 'Qualified leads of this period.',
    }),
    qualified_before: from([qualifiedLeads, mqls], {
      label: 'Qualified leads before',
      description: 'Qualified leads of the period before, of the same length.',
      earlier: true,
      atLeast: 0,
    }),
  },
  expression: ({ qualified_now, qualified_before }) =>
    divide(subtract(qualified_now, qualified_before), qualified_before),
  whenPoor: 'See which channel brings fewer qualified leads than before: sales will feel it one sales cycle from now.',
  examples: [
    {
      given: { qualified_now: 50, qualified_before: 40 },
      gives: 0.25,
      source: 'Calculator Academy, Lead Velocity Rate: 50 after 40',
    },
    {
      given: { qualified_now: 120, qualified_before: 100 },
      gives: 0.2,
      source: 'Brainshark, Lead Velocity Rate: 120 after 100',
    },
    { given: { qualified_now: 90, qualified_before: 100 }, gives: -0.1, source: 'by hand: 90 after 100' },
    { given: { qualified_now: 15, qualified_before: 0 }, gives: noAnswer('zero-denominator') },
    { given: { qualified_now: 15, qualified_before: -5 }, gives: noAnswer('out-of-range') },
  ],
  references: [
    'https://www.brainshark.com/ideas-blog/2019/october/lead-velocity-rate',
    'https://www.abacum.io/glossary/lead-velocity-rate-lvr',
  ],
});
