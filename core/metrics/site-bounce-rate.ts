import { divide } from '../expression/expression.ts';
import { bouncedSessions } from '../fields/bounced-sessions.ts';
import { sessions } from '../fields/sessions.ts';
import { singlePageSessions } from '../fields/single-page-sessions.ts';
import { visits } from '../fields/visits.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of sessions in which the visitor left without engaging. */
export const siteBounceRate = defineMetric({
  id: 'SITE_BOUNCE_RATE',
  group: 'engagement',
  place: 140,
  label: 'Site bounce rate',
  purpose: 'Shows how many sessions on your site end without anything happening.',
  unit: 'ratio',
  better: 'lower',
  inputs: { bounced_sessions: bouncedSessions, sessions: from([sessions, visits]) },
  expression: ({ bounced_sessions, sessions }) => divide(bounced_sessions, sessions),
  variants: [
    { id: 'not-engaged', label: 'counting sessions without engagement', source: 'Google Analytics 4' },
    {
      id: 'single-page',
      label: 'counting sessions with a single page',
      source: 'Universal Analytics',
      fields: { bounced_sessions: [singlePageSessions] },
    },
  ],
  whenPoor: 'Look at the traffic source and its promise, the loading time and what the page shows first.',
  examples: [
    {
      given: { bounced_sessions: 1117, sessions: 1810 },
      gives: 1117 / 1810,
      source: 'BBCCSS, bounce rate in GA4: 693 of 1,810 engaged, so 61.7 % bounced',
    },
    { given: { bounced_sessions: 420, sessions: 1200 }, gives: 420 / 1200, source: 'by hand: 420 of 1,200' },
    { given: { bounced_sessions: 10, sessions: 0 }, gives: noAnswer('zero-denominator') },
    { given: { bounced_sessions: null, sessions: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://support.google.com/analytics/answer/12195621',
    'https://kpitree.co/integrations/google-analytics/bounce-rate',
    'https://www.bbccss.com/engagement-rate-vs-bounce-rate-in-ga4.html',
  ],
});
