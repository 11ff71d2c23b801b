import { power, subtract } from '../expression/expression.ts';
import { monthlyChurn } from '../fields/monthly-churn.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** The churn of a year in which every month churns alike. */
export const annualChurn = defineMetric({
  id: 'ANNUAL_CHURN',
  group: 'customer',
  place: 40,
  label: 'Annual churn',
  purpose: 'Shows what share of customers a year costs you if every month goes like this one.',
  unit: 'ratio',
  better: 'lower',
  inputs: { monthly_churn: from([monthlyChurn], { atLeast: 0, atMost: 1 }) },
  expression: ({ monthly_churn }) => subtract(1, power(subtract(1, monthly_churn), 12)),
  whenPoor: 'Small monthly losses add up: look at the first months, failed payments and the reasons given for leaving.',
  examples: [
    {
      given: { monthly_churn: 0.05 },
      gives: 1 - (1 - 0.05) ** 12,
      source: 'Churnkey, conversion table: 5 % a month is 45.96 % a year',
    },
    {
      given: { monthly_churn: 0.01 },
      gives: 1 - (1 - 0.01) ** 12,
      source: 'Churnkey, conversion table: 1 % a month is 11.36 % a year',
    },
    { given: { monthly_churn: 1 }, gives: 1, source: 'by hand: all leave in the first month' },
    { given: { monthly_churn: 5 }, gives: noAnswer('out-of-range') },
    { given: { monthly_churn: null }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://churnkey.co/blog/convert-annual-churn-to-monthly-churn',
    'https://www.toption.org/convert-monthly-to-annual-churn-calculator',
  ],
});
