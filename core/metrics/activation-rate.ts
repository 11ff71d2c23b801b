import { divide } from '../expression/expression.ts';
import { activatedUsers } from '../fields/activated-users.ts';
import { newUsers } from '../fields/new-users.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of new users who reached the product’s first real value. */
export const activationRate = defineMetric({
  id: 'ACTIVATION_RATE',
  group: 'customer',
  place: 170,
  label: 'Activation rate',
  purpose: 'Shows how many new users get to the point where the product helps them.',
  unit: 'ratio',
  better: 'higher',
  inputs: { activated_users: activatedUsers, new_users: newUsers },
  expression: ({ activated_users, new_users }) => divide(activated_users, new_users),
  whenPoor: 'Find the step of the onboarding where new users stop, and shorten the way to the first result.',
  examples: [
    {
      given: { activated_users: 1200, new_users: 5000 },
      gives: 1200 / 5000,
      source: 'MetricKit, Activation Rate: 1,200 of 5,000',
    },
    {
      given: { activated_users: 90, new_users: 500 },
      gives: 90 / 500,
      source: 'Growrockets, activation rate: 90 of 500',
    },
    { given: { activated_users: 10, new_users: 0 }, gives: noAnswer('zero-denominator') },
    { given: { activated_users: null, new_users: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://metrickittools.com/glossary/activation-rate',
    'https://blog.growrockets.com/how-to-calculate-saas-activation-rate',
  ],
});
