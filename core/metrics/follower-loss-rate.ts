import { divide } from '../expression/expression.ts';
import { followersAtStart } from '../fields/followers-at-start.ts';
import { lostFollowers } from '../fields/lost-followers.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of followers who left in the period. */
export const followerLossRate = defineMetric({
  id: 'FOLLOWER_LOSS_RATE',
  group: 'engagement',
  place: 180,
  label: 'Follower loss rate',
  purpose: 'Shows what share of your followers stopped following you in the period.',
  unit: 'ratio',
  better: 'lower',
  inputs: { lost_followers: lostFollowers, followers_at_start: followersAtStart },
  expression: ({ lost_followers, followers_at_start }) => divide(lost_followers, followers_at_start),
  whenPoor: 'Look at what you posted before people left: too often, too promotional, or off the topic they came for.',
  examples: [
    {
      given: { lost_followers: 150, followers_at_start: 10000 },
      gives: 150 / 10000,
      source: 'The Social Cat, unfollow rate: 150 of 10,000',
    },
    {
      given: { lost_followers: 500, followers_at_start: 10000 },
      gives: 500 / 10000,
      source: 'Lifesight, Followers Churn Rate: 500 of 10,000',
    },
    { given: { lost_followers: 10, followers_at_start: 0 }, gives: noAnswer('zero-denominator') },
    { given: { lost_followers: null, followers_at_start: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://thesocialcat.com/glossary/unfollow-rate',
    'https://www.lifesight.io/glossary/followers-churn-rate',
  ],
});
