import { divide } from '../expression/expression.ts';
import { acceptedMqls } from '../fields/accepted-mqls.ts';
import { sqls } from '../fields/sqls.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of accepted leads that sales went on to qualify. */
export const salToSql = defineMetric({
  id: 'SAL_TO_SQL',
  group: 'conversion',
  place: 60,
  label: 'SAL to SQL rate',
  purpose: 'Shows how many of the leads sales accepted turn out to be worth a sales effort.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    accepted_mqls: acceptedMqls,
    sqls,
  },
  expression: ({ accepted_mqls, sqls }) => divide(sqls, accepted_mqls),
  whenPoor: 'Check how soon and how often sales follows up, and whether leads are accepted too easily.',
  examples: [
    { given: { accepted_mqls: 80, sqls: 60 }, gives: 0.75, source: 'by hand: 60 of 80' },
    { given: { accepted_mqls: 250, sqls: 90 }, gives: 0.36, source: 'by hand: 90 of 250' },
    { given: { accepted_mqls: 0, sqls: 2 }, gives: noAnswer('zero-denominator') },
    { given: { accepted_mqls: 80, sqls: null }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://orm-tech.com/glossary/conversion-rate-formula/',
    'https://kpitree.co/glossary/sales-metrics/lead-conversion-rate',
  ],
});
