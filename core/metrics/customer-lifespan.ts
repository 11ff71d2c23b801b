import { divide } from '../expression/expression.ts';
import { churnRate as churnRateField } from '../fields/churn-rate.ts';
import { noAnswer } from '../values/no-answer.ts';
import { churnRate } from './churn-rate.ts';
import { defineMetric, from } from './metric.ts';

/** How many periods a customer stays on average, at a steady churn. */
export const customerLifespan = defineMetric({
  id: 'CUSTOMER_LIFESPAN',
  group: 'customer',
  place: 50,
  label: 'Customer lifespan',
  purpose: 'Shows how long a customer stays on average: months for a monthly churn, years for a yearly one.',
  unit: 'periods',
  better: 'higher',
  ofOnePeriod: true,
  inputs: { churn_rate: from([churnRateField], { metric: churnRate, atLeast: 0, atMost: 1 }) },
  expression: ({ churn_rate }) => divide(1, churn_rate),
  whenPoor: 'It is churn turned upside down: look at onboarding, support and who leaves first.',
  examples: [
    {
      given: { churn_rate: 0.025 },
      gives: 1 / 0.025,
      source: 'ChurnZero, Lifetime, Customer: 2.5 % a month, 40 months',
    },
    { given: { churn_rate: 0.25 }, gives: 1 / 0.25, source: 'ChurnZero, Lifetime, Customer: 25 % a year, 4 years' },
    { given: { churn_rate: 0 }, gives: noAnswer('zero-denominator') },
    { given: { churn_rate: 2.5 }, gives: noAnswer('out-of-range') },
    { given: { churn_rate: null }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://churnzero.net/churnopedia/lifetime-customer/',
    'https://www.goodreads.com/notes/18897969-lean-analytics/90729572-robbie-amrein/c38b28b7-9ed6-4849-bce8-2448fe7591fe',
  ],
});
