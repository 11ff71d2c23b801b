import { divide } from '../expression/expression.ts';
import { engagedSessions } from '../fields/engaged-sessions.ts';
import { sessions } from '../fields/sessions.ts';
import { visits } from '../fields/visits.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of sessions in which the visitor engaged with the site. */
export const siteEngagementRate = defineMetric({
  id: 'SITE_ENGAGEMENT_RATE',
  group: 'engagement',
  place: 130,
  label: 'Site engagement rate',
  purpose: 'Shows how many sessions on your site are more than a short glance.',
  unit: 'ratio',
  better: 'higher',
  inputs: { engaged_sessions: engagedSessions, sessions: from([sessions, visits]) },
  expression: ({ engaged_sessions, sessions }) => divide(engaged_sessions, sessions),
  whenPoor: 'Check that the page keeps what the ad or search result promised, loads fast and shows a next step.',
  examples: [
    {
      given: { engaged_sessions: 1000, sessions: 5000 },
      gives: 1000 / 5000,
      source: 'Human Digital, statistics in GA4: 1,000 of 5,000',
    },
    {
      given: { engaged_sessions: 693, sessions: 1810 },
      gives: 693 / 1810,
      source: 'BBCCSS, engagement rate in GA4: 693 of 1,810, 38.3 %',
    },
    { given: { engaged_sessions: 10, sessions: 0 }, gives: noAnswer('zero-denominator') },
    { given: { engaged_sessions: null, sessions: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://support.google.com/analytics/answer/12195621',
    'https://humandigital.nl/en/insights/a-practical-guide-to-new-statistics-in-ga4',
    'https://www.bbccss.com/engagement-rate-vs-bounce-rate-in-ga4.html',
  ],
});
