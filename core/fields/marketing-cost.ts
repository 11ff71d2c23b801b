import { defineField } from './field.ts';

/** All that marketing cost. */
export const marketingCost = defineField({
  id: 'marketing_cost',
  label: 'Marketing cost',
  description: 'All marketing cost of the period, people and tools included.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Marketing cost',
    'Marketing costs',
    'Total marketing cost',
    'Total marketing costs',
    'Marketing expenses',
    'Marketing expense',
  ],
});
