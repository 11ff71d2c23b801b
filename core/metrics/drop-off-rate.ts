import { divide, subtract } from '../expression/expression.ts';
import { entered } from '../fields/entered.ts';
import { finished } from '../fields/finished.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of those who entered a step and did not finish it. */
export const dropOffRate = defineMetric({
  id: 'DROP_OFF_RATE',
  group: 'conversion',
  place: 110,
  label: 'Drop-off rate',
  purpose: 'Shows how many people give up at a step of a form, a checkout or a funnel.',
  unit: 'ratio',
  better: 'lower',
  inputs: {
    entered,
    finished,
  },
  expression: ({ entered, finished }) => divide(subtract(entered, finished), entered),
  whenPoor: 'Go through the step yourself on a phone: too many fields, a surprise cost or an error stops people.',
  examples: [
    {
      given: { entered: 500, finished: 350 },
      gives: 0.3,
      source: 'Savvy Calculator, Drop Off Rate: 350 of 500 finish',
    },
    { given: { entered: 200, finished: 80 }, gives: 0.6, source: 'Muro Analytics, Drop-off Rate: 80 of 200 finish' },
    { given: { entered: 0, finished: 0 }, gives: noAnswer('zero-denominator') },
    { given: { entered: 200, finished: null }, gives: noAnswer('no-data') },
  ],
  references: ['https://closetrace.com/glossary/funnel-drop-off-rate', 'https://muroanalytics.com/learn/drop-off-rate'],
});
