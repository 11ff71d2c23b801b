import { divide } from '../expression/expression.ts';
import { delivered } from '../fields/delivered.ts';
import { replies } from '../fields/replies.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of delivered emails that were answered. */
export const replyRate = defineMetric({
  id: 'REPLY_RATE',
  group: 'engagement',
  place: 50,
  label: 'Reply rate',
  purpose: 'Shows how many of the people who got your email wrote back.',
  unit: 'ratio',
  better: 'higher',
  inputs: { replies, delivered },
  expression: ({ replies, delivered }) => divide(replies, delivered),
  whenPoor: 'Make the email more personal, ask one clear question, and check that the right people get it.',
  examples: [
    { given: { replies: 45, delivered: 1500 }, gives: 45 / 1500, source: 'by hand: 45 of 1,500' },
    { given: { replies: 10, delivered: 0 }, gives: noAnswer('zero-denominator') },
    { given: { replies: null, delivered: 10 }, gives: noAnswer('no-data') },
  ],
  references: ['https://inboxwarm.ai/glossary/reply-rate/'],
});
