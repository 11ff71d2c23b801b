import { divide } from '../expression/expression.ts';
import { acceptedMqls } from '../fields/accepted-mqls.ts';
import { mqls } from '../fields/mqls.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of marketing-qualified leads that sales accepted. */
export const mqlAcceptance = defineMetric({
  id: 'MQL_ACCEPTANCE',
  group: 'conversion',
  place: 50,
  label: 'MQL acceptance rate',
  purpose: 'Shows how many of the leads marketing hands over sales agrees to work on.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    accepted_mqls: acceptedMqls,
    mqls,
  },
  expression: ({ accepted_mqls, mqls }) => divide(accepted_mqls, mqls),
  whenPoor: 'Ask sales why it turns leads down and agree on one written definition of a qualified lead.',
  examples: [
    { given: { accepted_mqls: 80, mqls: 100 }, gives: 0.8, source: 'Operately, MQLs to SALs: 80 of 100' },
    { given: { accepted_mqls: 210, mqls: 350 }, gives: 0.6, source: 'by hand: 210 of 350' },
    { given: { accepted_mqls: 5, mqls: 0 }, gives: noAnswer('zero-denominator') },
    { given: { accepted_mqls: null, mqls: 100 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://kpiexamples.operately.com/sales/marketing-qualified-leads-mqls-to-sales-accepted-leads-sals',
    'https://tripledart.com/glossary/mql-to-sal',
  ],
});
