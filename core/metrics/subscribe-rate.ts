import { divide } from '../expression/expression.ts';
import { newSubscribers } from '../fields/new-subscribers.ts';
import { sessions } from '../fields/sessions.ts';
import { visitors } from '../fields/visitors.ts';
import { visits } from '../fields/visits.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of visitors who joined the mailing list. */
export const subscribeRate = defineMetric({
  id: 'SUBSCRIBE_RATE',
  group: 'engagement',
  place: 60,
  label: 'Subscribe rate',
  purpose: 'Shows how many of your visitors join your mailing list.',
  unit: 'ratio',
  better: 'higher',
  inputs: { new_subscribers: newSubscribers, visitors: from([visitors, sessions, visits]) },
  expression: ({ new_subscribers, visitors }) => divide(new_subscribers, visitors),
  whenPoor: 'Say more clearly what subscribers get, ask for less, and show the form where readers are interested.',
  examples: [
    { given: { new_subscribers: 90, visitors: 4500 }, gives: 90 / 4500, source: 'by hand: 90 of 4,500' },
    { given: { new_subscribers: 10, visitors: 0 }, gives: noAnswer('zero-denominator') },
    { given: { new_subscribers: null, visitors: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://dashboardexchange.com/kpi-email-subscription-rate/',
    'https://kpidepot.com/kpi/newsletter-subscription-rate',
  ],
});
