import { divide } from '../expression/expression.ts';
import { pipeline } from '../fields/pipeline.ts';
import { quotaLeft } from '../fields/quota-left.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** How many times the open pipeline covers what is left of the quota. */
export const pipelineCoverage = defineMetric({
  id: 'PIPELINE_COVERAGE',
  group: 'conversion',
  place: 170,
  label: 'Pipeline coverage',
  purpose: 'Shows whether the open deals are enough to reach the rest of the sales target.',
  unit: 'number',
  better: 'higher',
  inputs: {
    pipeline,
    quota_left: quotaLeft,
  },
  expression: ({ pipeline, quota_left }) => divide(pipeline, quota_left),
  whenPoor:
    'More qualified deals are needed, or deals you can win more often: one divided by the win rate is the cover you need.',
  examples: [
    {
      given: { pipeline: 4800000, quota_left: 1600000 },
      gives: 3,
      source: 'Winsabove, Pipeline Coverage Ratio: 4.8 M for 1.6 M left',
    },
    {
      given: { pipeline: 7500000, quota_left: 2000000 },
      gives: 3.75,
      source: 'Context Aware Analytics, Pipeline Coverage: 7.5 M for 2 M',
    },
    { given: { pipeline: 50000, quota_left: 0 }, gives: noAnswer('zero-denominator') },
    { given: { pipeline: null, quota_left: 2000000 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://winsabove.pages.dev/glossary/pipeline-coverage-ratio',
    'https://contextawareanalytics.com/metrics-governance/how-to-calculate-pipeline-coverage',
  ],
});
