import { defineField } from './field.ts';

/** Cost that automation spares. */
export const savings = defineField({
  id: 'savings',
  label: 'Savings',
  description: 'Cost saved by automation in the period.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Savings', 'Cost savings', 'Cost saved', 'Costs saved', 'Money saved'],
});
