import { divide } from '../expression/expression.ts';
import { cohortSqls } from '../fields/cohort-sqls.ts';
import { mqls } from '../fields/mqls.ts';
import { sqls } from '../fields/sqls.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of marketing-qualified leads that sales took on as sales-qualified. */
export const mqlSql = defineMetric({
  id: 'MQL_SQL',
  group: 'conversion',
  place: 120,
  label: 'MQL to SQL rate',
  purpose: 'Shows how many of the leads that marketing hands over sales takes on.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    mqls,
    sqls,
  },
  expression: ({ mqls, sqls }) => divide(sqls, mqls),
  variants: [
    { id: 'same-period', label: 'counted in the same period', source: 'MetricHQ, IntentBench' },
    {
      id: 'cohort',
      label: 'of the period’s own MQLs, whenever they became SQLs',
      source: 'Omega Point, PrimeCalcPro',
      fields: { sqls: [cohortSqls] },
    },
  ],
  whenPoor: 'Marketing and sales may differ on what a qualified lead is, or follow-up is slow.',
  examples: [
    { given: { mqls: 1000, sqls: 350 }, gives: 0.35, source: 'MetricHQ, MQL to SQL Conversion Rate: 350 of 1,000' },
    { given: { mqls: 400, sqls: 80 }, gives: 0.2, source: 'OrangeOwl, MQL to SQL calculator: 80 of 400' },
    { given: { mqls: 0, sqls: 10 }, gives: noAnswer('zero-denominator') },
    { given: { mqls: null, sqls: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://mhq-gatsby.pages.dev/marketing/mql-to-sql-conversion-rate',
    'https://omegapoint.systems/omega/benchmarks/mql-sql-conversion',
  ],
});
