import { divide } from '../expression/expression.ts';
import { formFills } from '../fields/form-fills.ts';
import { sessions } from '../fields/sessions.ts';
import { visitors } from '../fields/visitors.ts';
import { visits } from '../fields/visits.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of visitors who sent a form. */
export const formFillRate = defineMetric({
  id: 'FORM_FILL_RATE',
  group: 'activity',
  place: 40,
  label: 'Form fill rate',
  purpose: 'Shows how many of your visitors fill in a form.',
  unit: 'ratio',
  better: 'higher',
  inputs: { form_fills: formFills, visitors: from([visitors, sessions, visits]) },
  expression: ({ form_fills, visitors }) => divide(form_fills, visitors),
  whenPoor: 'Shorten the form, sharpen the offer beside it, and check that it works on a phone.',
  examples: [
    { given: { form_fills: 30, visitors: 1200 }, gives: 30 / 1200, source: 'by hand: 30 of 1,200' },
    { given: { form_fills: 10, visitors: 0 }, gives: noAnswer('zero-denominator') },
    { given: { form_fills: null, visitors: 10 }, gives: noAnswer('no-data') },
  ],
  references: ['https://askery.app/glossary/form-conversion-rate'],
});
