import { divide } from '../expression/expression.ts';
import { sessions } from '../fields/sessions.ts';
import { totalSeconds } from '../fields/total-seconds.ts';
import { visits } from '../fields/visits.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** How long a session lasts on average. */
export const avgSessionDuration = defineMetric({
  id: 'AVG_SESSION_DURATION',
  group: 'engagement',
  place: 150,
  label: 'Average session duration',
  purpose: 'Shows how long people stay on your site in one session.',
  unit: 'seconds',
  better: 'higher',
  inputs: { total_seconds: totalSeconds, sessions: from([sessions, visits]) },
  expression: ({ total_seconds, sessions }) => divide(total_seconds, sessions),
  whenPoor: 'Look at whether the content answers what brought people, and whether the next page is easy to find.',
  examples: [
    {
      given: { total_seconds: 1440000, sessions: 10000 },
      gives: 1440000 / 10000,
      source: 'MetricHQ, Average Session Duration: 400 hours by 10,000 sessions, 2.4 minutes',
    },
    {
      given: { total_seconds: 390, sessions: 3 },
      gives: 390 / 3,
      source: 'Storyly, average session duration: 200, 40 and 150 seconds',
    },
    { given: { total_seconds: 10, sessions: 0 }, gives: noAnswer('zero-denominator') },
    { given: { total_seconds: null, sessions: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://www.klipfolio.com/metrics/marketing/average-session-duration',
    'https://www.storyly.io/glossary/average-session-duration',
  ],
});
