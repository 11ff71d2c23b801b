import { divide } from '../expression/expression.ts';
import { engagements } from '../fields/engagements.ts';
import { followers } from '../fields/followers.ts';
import { impressions } from '../fields/impressions.ts';
import { reach } from '../fields/reach.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of the audience that reacted to a post. */
export const engagementRate = defineMetric({
  id: 'ENGAGEMENT_RATE',
  group: 'engagement',
  place: 170,
  label: 'Engagement rate',
  purpose: 'Shows how many of the people who see or follow you react to your posts.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    engagements,
    audience: from([reach], {
      label: 'Audience',
      description: 'People reached, or followers or impressions where you define it so.',
    }),
  },
  expression: ({ engagements, audience }) => divide(engagements, audience),
  variants: [
    {
      id: 'reach',
      label: 'per person reached',
      source: 'Hootsuite, engagement rate by reach',
      fields: { audience: [reach] },
    },
    {
      id: 'impressions',
      label: 'per impression',
      source: 'Hootsuite, engagement rate by impressions',
      fields: { audience: [impressions] },
    },
    {
      id: 'followers',
      label: 'per follower',
      source: 'Hootsuite, engagement rate by posts',
      fields: { audience: [followers] },
    },
  ],
  whenPoor: 'Look at which formats and topics get reactions, when you post, and whether you answer comments.',
  examples: [
    {
      given: { engagements: 500, audience: 10000 },
      gives: 500 / 10000,
      source: 'CalculatorLib, engagement rate by reach: 500 of 10,000',
    },
    { given: { engagements: 150, audience: 12000 }, gives: 150 / 12000, source: 'by hand: 150 by 12,000 followers' },
    { given: { engagements: 10, audience: 0 }, gives: noAnswer('zero-denominator') },
    { given: { engagements: null, audience: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://blog.hootsuite.com/calculate-engagement-rate/',
    'https://it-benchmarking-journal.com/2019/05/how-good-is-your-social-media-engagement-rate-6-ways-to-find-out/',
    'https://calculatorlib.com/engagement-rate-by-reach-calculator',
  ],
});
