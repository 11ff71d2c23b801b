import { defineField } from './field.ts';

/** The part of customers lost in a period. */
export const churnRate = defineField({
  id: 'churn_rate',
  label: 'Churn rate',
  description: 'Share of customers lost in a period; 5% is 0.05.',
  type: 'ratio',
  overTime: 'mean',
  acrossDimensions: 'mean',
  headers: ['Churn rate', 'Customer churn rate', 'Customer churn', 'Logo churn rate', 'Logo churn', 'Churn'],
});
