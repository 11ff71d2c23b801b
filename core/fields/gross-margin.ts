import { defineField } from './field.ts';

/** The part of revenue left after direct cost. */
export const grossMargin = defineField({
  id: 'gross_margin',
  label: 'Gross margin',
  description: 'Share of revenue left after the cost of what was sold; 80% is 0.8.',
  type: 'ratio',
  overTime: 'mean',
  acrossDimensions: 'mean',
  headers: ['Gross margin', 'Gross margin rate', 'Gross margin percentage', 'Gross profit margin'],
});
