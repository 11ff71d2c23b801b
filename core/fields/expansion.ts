import { defineField } from './field.ts';

/** Recurring revenue gained from existing customers. */
export const expansion = defineField({
  id: 'expansion',
  label: 'Expansion MRR',
  description: 'Monthly recurring revenue gained in the period from customers who upgraded.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Expansion MRR', 'MRR expansion', 'Expansion', 'Expansion revenue', 'Upgrade MRR', 'Upsell MRR'],
});
