import { divide } from '../expression/expression.ts';
import { leads } from '../fields/leads.ts';
import { visitors } from '../fields/visitors.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of visitors who became leads. */
export const visitorToLead = defineMetric({
  id: 'VISITOR_TO_LEAD',
  group: 'conversion',
  place: 30,
  label: 'Visitor to lead rate',
  purpose: 'Shows how many visitors leave their details and become leads.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    visitors,
    leads,
  },
  expression: ({ visitors, leads }) => divide(leads, visitors),
  whenPoor: 'Look at what visitors get in return for their details, and at which sources bring people who never ask.',
  examples: [
    {
      given: { visitors: 50000, leads: 2000 },
      gives: 0.04,
      source: 'Klipfolio, Lead Conversion Rate: 2,000 of 50,000',
    },
    {
      given: { visitors: 10000, leads: 350 },
      gives: 0.035,
      source: 'Narrative BI, Lead Conversion Rate: 350 of 10,000',
    },
    { given: { visitors: 0, leads: 12 }, gives: noAnswer('zero-denominator') },
    { given: { visitors: 8000, leads: null }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://www.klipfolio.com/metrics/marketing/lead-conversion-rate',
    'https://corporatefinanceinstitute.com/resources/valuation/visitor-to-lead-conversion-rate/',
  ],
});
