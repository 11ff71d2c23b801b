import { defineField } from './field.ts';

/** The part of customers kept from period to period. */
export const retentionRate = defineField({
  id: 'retention_rate',
  label: 'Retention rate',
  description: 'Share of customers who stay from one period to the next; 80% is 0.8.',
  type: 'ratio',
  overTime: 'mean',
  acrossDimensions: 'mean',
  headers: ['Retention rate', 'Customer retention rate', 'Customer retention', 'Retention'],
});
