import { divide } from '../expression/expression.ts';
import { budget } from '../fields/budget.ts';
import { spend } from '../fields/spend.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of the budget that is spent. */
export const budgetUsed = defineMetric({
  id: 'BUDGET_USED',
  group: 'activity',
  place: 70,
  label: 'Budget used',
  purpose: 'Shows how much of the budget you have spent so far.',
  unit: 'ratio',
  better: 'neither',
  inputs: { spend, budget },
  expression: ({ spend, budget }) => divide(spend, budget),
  whenPoor: 'Compare it with the share of the period gone: slow may mean a paused campaign, fast a daily cap too high.',
  examples: [
    {
      given: { spend: 750000, budget: 1000000 },
      gives: 0.75,
      source: 'Hyperbots, Budget Utilization: 750,000 of 1,000,000',
    },
    { given: { spend: 5500, budget: 5000 }, gives: 5500 / 5000, source: 'by hand: 500 over a budget of 5,000' },
    { given: { spend: 10, budget: 0 }, gives: noAnswer('zero-denominator') },
    { given: { spend: null, budget: 10 }, gives: noAnswer('no-data') },
  ],
  references: ['https://www.hyperbots.com/glossary/budget-utilization'],
});
