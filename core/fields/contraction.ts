import { defineField } from './field.ts';

/** Recurring revenue lost from customers who stay. */
export const contraction = defineField({
  id: 'contraction',
  label: 'Contraction MRR',
  description: 'Monthly recurring revenue lost in the period from customers who downgraded.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Contraction MRR', 'MRR contraction', 'Contraction', 'Contraction revenue', 'Downgrade MRR'],
});
