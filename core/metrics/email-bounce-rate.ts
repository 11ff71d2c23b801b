import { divide } from '../expression/expression.ts';
import { bounces } from '../fields/bounces.ts';
import { hardBounces } from '../fields/hard-bounces.ts';
import { sent } from '../fields/sent.ts';
import { softBounces } from '../fields/soft-bounces.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of the emails sent that could not be delivered. */
export const emailBounceRate = defineMetric({
  id: 'EMAIL_BOUNCE_RATE',
  group: 'engagement',
  place: 80,
  label: 'Email bounce rate',
  purpose: 'Shows how many of the emails you send come back.',
  unit: 'ratio',
  better: 'lower',
  inputs: { bounces, sent },
  expression: ({ bounces, sent }) => divide(bounces, sent),
  variants: [
    { id: 'all', label: 'counting hard and soft bounces', source: 'Kawaa, Delivra' },
    { id: 'hard', label: 'counting hard bounces only', source: 'Reago, Zift', fields: { bounces: [hardBounces] } },
    { id: 'soft', label: 'counting soft bounces only', source: 'Reago', fields: { bounces: [softBounces] } },
  ],
  whenPoor: 'Check the quality of the addresses and your deliverability: authentication, reputation, sudden peaks.',
  examples: [
    { given: { bounces: 15, sent: 1000 }, gives: 15 / 1000, source: 'Kawaa, Bounce Rate: 15 of 1,000' },
    { given: { bounces: 150, sent: 5000 }, gives: 150 / 5000, source: 'Email Awesome, bounce rate: 150 of 5,000' },
    { given: { bounces: 10, sent: 0 }, gives: noAnswer('zero-denominator') },
    { given: { bounces: null, sent: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://kawaa.com/glossary/bounce-rate',
    'https://blog.emailawesome.com/email-bounce-rate-formula',
    'https://napoveda.reagocrm.com/reago/reago-help-en/statistics/what-is-bounce-rate',
  ],
});
