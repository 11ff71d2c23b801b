import { add, divide } from '../expression/expression.ts';
import { created } from '../fields/created.ts';
import { lost } from '../fields/lost.ts';
import { won } from '../fields/won.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of deals that were won. */
export const winRate = defineMetric({
  id: 'WIN_RATE',
  group: 'conversion',
  place: 200,
  label: 'Win rate',
  purpose: 'Shows how many of the deals that come to a decision you win.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    won,
    lost,
    created: from([created], { optional: true }),
  },
  expression: ({ won, lost }) => divide(won, add(won, lost)),
  variants: [
    { id: 'closed', label: 'per deal won or lost', source: 'KPI Tree, for HubSpot and Salesforce' },
    {
      id: 'created',
      label: 'per deal created',
      source: 'Brainshark',
      given: 'created',
      expression: ({ won, created }) => divide(won, created),
    },
  ],
  whenPoor:
    'Read the reasons of the lost deals: price, a rival, no decision, or deals that should not have been opened.',
  examples: [
    { given: { won: 20, lost: 30 }, gives: 0.4, source: 'by hand: 20 of 50 decided' },
    {
      given: { won: 8, lost: 7, created: 20 },
      gives: 0.4,
      source: 'Brainshark, Opportunity Win Rate: 8 of 20 created, whatever was lost',
    },
    { given: { won: 6, lost: 0 }, gives: 1, source: 'by hand: 6 of 6 decided' },
    { given: { won: 0, lost: 0 }, gives: noAnswer('zero-denominator') },
    { given: { won: null, lost: 30 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://kpitree.co/integrations/hubspot/win-rate',
    'https://www.brainshark.com/ideas-blog/2019/june/calculate-opportunity-win-rate',
    'https://salesvelocitylabs.com/post/dissecting-win-rate',
  ],
});
