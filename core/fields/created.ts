import { defineField } from './field.ts';

/** Deals opened. */
export const created = defineField({
  id: 'created',
  label: 'Deals created',
  description: 'Deals created in the period, whatever became of them.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Deals created',
    'Created deals',
    'New deals',
    'Deals opened',
    'Deals',
    'Total deals',
    'Number of deals',
    'Deal count',
  ],
});
