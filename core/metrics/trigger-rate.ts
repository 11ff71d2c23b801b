import { divide } from '../expression/expression.ts';
import { contacts } from '../fields/contacts.ts';
import { triggersFired } from '../fields/triggers-fired.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Behavioural triggers fired for each contact in the automation. */
export const triggerRate = defineMetric({
  id: 'TRIGGER_RATE',
  group: 'activity',
  place: 60,
  label: 'Trigger rate',
  purpose: 'Shows how often your contacts do something that sets off an automated message.',
  unit: 'ratio',
  better: 'higher',
  inputs: { triggers_fired: triggersFired, contacts },
  expression: ({ triggers_fired, contacts }) => divide(triggers_fired, contacts),
  whenPoor: 'Check that tracking works, that the conditions are not too narrow, and that contacts are still active.',
  examples: [
    { given: { triggers_fired: 360, contacts: 2400 }, gives: 360 / 2400, source: 'by hand: 360 for 2,400 contacts' },
    {
      given: { triggers_fired: 500, contacts: 400 },
      gives: 500 / 400,
      source: 'by hand: some of 400 contacts fire more than once',
    },
    { given: { triggers_fired: 10, contacts: 0 }, gives: noAnswer('zero-denominator') },
    { given: { triggers_fired: null, contacts: 10 }, gives: noAnswer('no-data') },
  ],
  references: ['https://mumara-campaigns-docs.pages.dev/campaigns/statistics/trigger-stats'],
});
