import { divide } from '../expression/expression.ts';
import { sessions } from '../fields/sessions.ts';
import { sourceVisits } from '../fields/source-visits.ts';
import { visits } from '../fields/visits.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of all visits that one source brings. */
export const trafficShare = defineMetric({
  id: 'TRAFFIC_SHARE',
  group: 'engagement',
  place: 160,
  label: 'Share of traffic',
  purpose: 'Shows how much of your traffic comes from one source.',
  unit: 'ratio',
  better: 'neither',
  inputs: { source_visits: sourceVisits, visits: from([visits, sessions]) },
  expression: ({ source_visits, visits }) => divide(source_visits, visits),
  whenPoor:
    'Check that links carry the right campaign tags, and that no single source could take most of your traffic away.',
  examples: [
    { given: { source_visits: 4500, visits: 10000 }, gives: 4500 / 10000, source: 'by hand: 4,500 of 10,000' },
    { given: { source_visits: 10, visits: 0 }, gives: noAnswer('zero-denominator') },
    { given: { source_visits: null, visits: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://kpitree.co/glossary/marketing-metrics/traffic-source-analysis',
    'https://www.ideaplan.io/metrics/traffic-by-source',
  ],
});
