import { defineField } from './field.ts';

/** Revenue that marketing began. */
export const sourcedRevenue = defineField({
  id: 'sourced_revenue',
  label: 'Marketing-sourced revenue',
  description: 'Revenue from customers whom marketing brought in first.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Marketing-sourced revenue',
    'Sourced revenue',
    'Revenue sourced by marketing',
    'Marketing-originated revenue',
    'Revenue from marketing',
  ],
});
