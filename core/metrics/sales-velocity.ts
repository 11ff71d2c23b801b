import { divide, multiply } from '../expression/expression.ts';
import { averageDeal } from '../fields/average-deal.ts';
import { cycleDays } from '../fields/cycle-days.ts';
import { opportunities } from '../fields/opportunities.ts';
import { winRate as winRateField } from '../fields/win-rate.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';
import { salesCycleLength } from './sales-cycle-length.ts';
import { winRate } from './win-rate.ts';

/** Revenue that the pipeline brings in a day. */
export const salesVelocity = defineMetric({
  id: 'SALES_VELOCITY',
  group: 'conversion',
  place: 230,
  label: 'Sales velocity',
  purpose: 'Shows how much money your open deals bring in a day, at the present pace.',
  unit: 'money',
  better: 'higher',
  ofOnePeriod: true,
  inputs: {
    opportunities,
    average_deal: averageDeal,
    win_rate: from([winRateField], { atLeast: 0, atMost: 1, metric: winRate }),
    cycle_days: from([cycleDays], { metric: salesCycleLength }),
  },
  expression: ({ opportunities, average_deal, win_rate, cycle_days }) =>
    divide(multiply(multiply(opportunities, average_deal), win_rate), cycle_days),
  whenPoor: 'One of the four has slipped: fewer deals, smaller deals, fewer wins or a longer cycle; work on that one.',
  examples: [
    {
      given: { opportunities: 40, average_deal: 25000, win_rate: 0.25, cycle_days: 90 },
      gives: 250000 / 90,
      source: 'MAVEN, Sales velocity formula: 40 × 25,000 × 25 % ÷ 90',
    },
    {
      given: { opportunities: 20, average_deal: 5000, win_rate: 0.2, cycle_days: 40 },
      gives: 500,
      source: 'by hand: 20 × 5,000 × 20 % ÷ 40',
    },
    {
      given: { opportunities: 40, average_deal: 25000, win_rate: 25, cycle_days: 90 },
      gives: noAnswer('out-of-range'),
    },
    {
      given: { opportunities: 40, average_deal: 25000, win_rate: 0.25, cycle_days: 0 },
      gives: noAnswer('zero-denominator'),
    },
    { given: { opportunities: 40, average_deal: null, win_rate: 0.25, cycle_days: 90 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://mavenlb.com/blog/sales-velocity-formula',
    'https://askedwell.com/pages/what-is/sales-velocity',
    'https://contextawareanalytics.com/metrics-governance/how-to-calculate-sales-velocity',
  ],
});
