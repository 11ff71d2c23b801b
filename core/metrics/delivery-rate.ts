import { divide } from '../expression/expression.ts';
import { delivered } from '../fields/delivered.ts';
import { sent } from '../fields/sent.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of the emails sent that arrived. */
export const deliveryRate = defineMetric({
  id: 'DELIVERY_RATE',
  group: 'engagement',
  place: 10,
  label: 'Delivery rate',
  purpose: 'Shows how many of the emails you send arrive.',
  unit: 'ratio',
  better: 'higher',
  inputs: { delivered, sent },
  expression: ({ delivered, sent }) => divide(delivered, sent),
  whenPoor: 'Clean the list of dead addresses, and check the sender domain’s authentication and reputation.',
  examples: [
    { given: { delivered: 4800, sent: 5000 }, gives: 4800 / 5000, source: 'MailBluster, reports: 4,800 of 5,000' },
    { given: { delivered: 10, sent: 0 }, gives: noAnswer('zero-denominator') },
    { given: { delivered: null, sent: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://knowledge.hubspot.com/articles/kcs_article/email/how-does-hubspot-calculate-delivery-rate-open-rate-and-click-rate-for-emails',
    'https://mailbluster.com/help/reports',
  ],
});
