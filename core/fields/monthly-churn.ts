import { defineField } from './field.ts';

/** The part of customers lost in a month. */
export const monthlyChurn = defineField({
  id: 'monthly_churn',
  label: 'Monthly churn',
  description: 'Share of customers lost in a month; 5% is 0.05.',
  type: 'ratio',
  overTime: 'mean',
  acrossDimensions: 'mean',
  headers: ['Monthly churn', 'Monthly churn rate', 'Monthly customer churn'],
});
