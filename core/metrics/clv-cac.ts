import { divide } from '../expression/expression.ts';
import { cac as cacField } from '../fields/cac.ts';
import { clv as clvField } from '../fields/clv.ts';
import { noAnswer } from '../values/no-answer.ts';
import { cac } from './cac.ts';
import { clv } from './clv.ts';
import { defineMetric, from } from './metric.ts';

/** How many times a customer’s value covers the cost of winning the customer. */
export const clvCac = defineMetric({
  id: 'CLV_CAC',
  group: 'value',
  place: 140,
  label: 'CLV to CAC ratio',
  purpose: 'Shows whether customers bring in more than it costs to win them, and how many times over.',
  unit: 'number',
  better: 'higher',
  inputs: {
    clv: from([clvField], { metric: clv }),
    cac: from([cacField], { metric: cac }),
  },
  expression: ({ clv, cac }) => divide(clv, cac),
  whenPoor: 'Either customers cost too much or they leave too soon: retention is usually the cheaper one to mend.',
  examples: [
    { given: { clv: 3000, cac: 1000 }, gives: 3, source: 'Digital Shift, LTV:CAC ratio: 3,000 to 1,000' },
    { given: { clv: 300, cac: 50 }, gives: 6, source: 'Genie Goals, LTV:CAC ratio: 300 to 50' },
    { given: { clv: 300, cac: 0 }, gives: noAnswer('zero-denominator') },
    { given: { clv: null, cac: 50 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://mrrcanvas.com/cac-payback-calculator/',
    'https://digitalshiftmedia.com/marketing-term/ltv-to-cac-ratio',
  ],
});
