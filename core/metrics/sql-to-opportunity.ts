import { divide } from '../expression/expression.ts';
import { opportunities } from '../fields/opportunities.ts';
import { sqls } from '../fields/sqls.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of sales-qualified leads that became opportunities. */
export const sqlToOpportunity = defineMetric({
  id: 'SQL_TO_OPPORTUNITY',
  group: 'conversion',
  place: 130,
  label: 'SQL to opportunity rate',
  purpose: 'Shows how many sales-qualified leads turn into a deal someone may sign.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    sqls,
    opportunities,
  },
  expression: ({ sqls, opportunities }) => divide(opportunities, sqls),
  whenPoor: 'Listen to first calls: either budget and need are missing, or nobody agrees on the next step.',
  examples: [
    { given: { sqls: 200, opportunities: 60 }, gives: 0.3, source: 'Chief, Conversion Rate: 60 of 200' },
    { given: { sqls: 60, opportunities: 45 }, gives: 0.75, source: 'by hand: 45 of 60' },
    { given: { sqls: 0, opportunities: 1 }, gives: noAnswer('zero-denominator') },
    { given: { sqls: 60, opportunities: null }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://www.getchief.com/sales-glossary-terms/conversion-rate',
    'https://kpitree.co/glossary/sales-metrics/lead-conversion-rate',
  ],
});
