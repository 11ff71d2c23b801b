import { divide } from '../expression/expression.ts';
import { spend } from '../fields/spend.ts';
import { sqls } from '../fields/sqls.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** What one sales-qualified lead costs. */
export const costPerSql = defineMetric({
  id: 'COST_PER_SQL',
  group: 'value',
  place: 100,
  label: 'Cost per SQL',
  purpose: 'Shows what you pay for one lead that sales takes on.',
  unit: 'money',
  better: 'lower',
  inputs: {
    spend,
    sqls,
  },
  expression: ({ spend, sqls }) => divide(spend, sqls),
  whenPoor: 'Compare it with the cost per MQL: a wide gap means sales turns down what marketing pays for.',
  examples: [
    { given: { spend: 10000, sqls: 25 }, gives: 400, source: 'by hand: 10,000 for 25' },
    { given: { spend: 15000, sqls: 100 }, gives: 150, source: 'by hand: 15,000 for 100' },
    { given: { spend: 10000, sqls: 0 }, gives: noAnswer('zero-denominator') },
    { given: { spend: 10000, sqls: null }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://intentbench.com/calculators/mql-sql',
    'https://www.pedowitzgroup.com/how-do-you-calculate-cost-per-qualified-lead-cpql',
  ],
});
