import { defineField } from './field.ts';

/** What all subscriptions bring a month. */
export const mrr = defineField({
  id: 'mrr',
  label: 'Monthly recurring revenue',
  description: 'What all active subscriptions bring a month, at the end of the period.',
  type: 'money',
  overTime: 'last',
  acrossDimensions: 'sum',
  headers: [
    'MRR',
    'Monthly recurring revenue',
    'Total MRR',
    'Ending MRR',
    'Closing MRR',
    'MRR at the end',
    'MRR at end',
    'Current MRR',
    'Recurring revenue',
  ],
  kpi: 'higher',
});
