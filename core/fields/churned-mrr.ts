import { defineField } from './field.ts';

/** Recurring revenue lost with customers who left. */
export const churnedMrr = defineField({
  id: 'churned_mrr',
  label: 'Churned MRR',
  description: 'Monthly recurring revenue lost in the period with customers who cancelled.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Churned MRR', 'MRR churn', 'Churn MRR', 'Lost MRR', 'Cancelled MRR', 'Canceled MRR', 'Churned revenue'],
});
