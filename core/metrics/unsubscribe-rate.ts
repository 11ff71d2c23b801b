import { divide } from '../expression/expression.ts';
import { delivered } from '../fields/delivered.ts';
import { sent } from '../fields/sent.ts';
import { unsubscribes } from '../fields/unsubscribes.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of delivered emails after which the recipient left the list. */
export const unsubscribeRate = defineMetric({
  id: 'UNSUBSCRIBE_RATE',
  group: 'engagement',
  place: 70,
  label: 'Unsubscribe rate',
  purpose: 'Shows how many of the people who got your email left the list.',
  unit: 'ratio',
  better: 'lower',
  inputs: { unsubscribes, delivered },
  expression: ({ unsubscribes, delivered }) => divide(unsubscribes, delivered),
  variants: [
    { id: 'delivered', label: 'per email delivered', source: 'Forewrite, MailBluster' },
    { id: 'sent', label: 'per email sent', source: 'Tailwind, BookBooster', fields: { delivered: [sent] } },
  ],
  whenPoor: 'Look at how often you write, whether the content fits the segment, and what people signed up for.',
  examples: [
    {
      given: { unsubscribes: 50, delivered: 5000 },
      gives: 50 / 5000,
      source: 'Forewrite, unsubscribe rate: 50 of 5,000 delivered',
    },
    { given: { unsubscribes: 10, delivered: 0 }, gives: noAnswer('zero-denominator') },
    { given: { unsubscribes: null, delivered: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://forewrite.com/email-unsubscribe-rate-calculator/',
    'https://support.tailwindapp.com/en/articles/5942258',
  ],
});
