import { add, divide, subtract } from '../expression/expression.ts';
import { attributedRevenue } from '../fields/attributed-revenue.ts';
import { revenue } from '../fields/revenue.ts';
import { runningCost } from '../fields/running-cost.ts';
import { savings } from '../fields/savings.ts';
import { setupCost } from '../fields/setup-cost.ts';
import { value } from '../fields/value.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** What automation earned and saved beyond its cost, per unit of cost. */
export const automationRoi = defineMetric({
  id: 'AUTOMATION_ROI',
  group: 'value',
  place: 20,
  label: 'Automation ROI',
  purpose: 'Shows whether your marketing automation earns and saves more than it costs.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    revenue: from([revenue, attributedRevenue, value], { description: 'Revenue that the automation brought in.' }),
    savings,
    setup_cost: setupCost,
    running_cost: runningCost,
  },
  expression: ({ revenue, savings, setup_cost, running_cost }) =>
    divide(subtract(subtract(add(revenue, savings), setup_cost), running_cost), add(setup_cost, running_cost)),
  whenPoor: 'Set-up is paid once, so judge over a year; then drop the workflows that nobody enters.',
  examples: [
    {
      given: { revenue: 30000, savings: 10000, setup_cost: 6500, running_cost: 13500 },
      gives: 1,
      source: 'by hand: 20,000 gained on 20,000',
    },
    {
      given: { revenue: 5000, savings: 3000, setup_cost: 6000, running_cost: 4000 },
      gives: -0.2,
      source: 'by hand: 2,000 lost on 10,000',
    },
    { given: { revenue: 5000, savings: 3000, setup_cost: 0, running_cost: 0 }, gives: noAnswer('zero-denominator') },
    { given: { revenue: 5000, savings: null, setup_cost: 6000, running_cost: 4000 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://www.mailmodo.com/tools/marketing-automation-roi-calculator/',
    'https://chatboq.com/blogs/marketing-automation',
  ],
});
