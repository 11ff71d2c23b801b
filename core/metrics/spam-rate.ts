import { divide } from '../expression/expression.ts';
import { complaints } from '../fields/complaints.ts';
import { delivered } from '../fields/delivered.ts';
import { sent } from '../fields/sent.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of delivered emails that the recipient marked as spam. */
export const spamRate = defineMetric({
  id: 'SPAM_RATE',
  group: 'engagement',
  place: 90,
  label: 'Spam complaint rate',
  purpose: 'Shows how many of the people who got your email reported it as spam.',
  unit: 'ratio',
  better: 'lower',
  inputs: { complaints, delivered },
  expression: ({ complaints, delivered }) => divide(complaints, delivered),
  variants: [
    { id: 'delivered', label: 'per email delivered', source: 'Listmint, Mailmodo' },
    { id: 'sent', label: 'per email sent', source: 'Adopia, BookBooster', fields: { delivered: [sent] } },
  ],
  whenPoor: 'Look at where the addresses come from, how often you write, and how easy it is to unsubscribe.',
  examples: [
    {
      given: { complaints: 50, delivered: 50000 },
      gives: 50 / 50000,
      source: 'Listmint, spam complaint rate: 50 of 50,000',
    },
    {
      given: { complaints: 50, delivered: 10000 },
      gives: 50 / 10000,
      source: 'Japio, Spam Complaint Rate: 50 of 10,000',
    },
    { given: { complaints: 10, delivered: 0 }, gives: noAnswer('zero-denominator') },
    { given: { complaints: null, delivered: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://resources.listmint.io/glossary/spam-complaint-rate',
    'https://japio.com/metrics/spam-complaint-rate',
  ],
});
