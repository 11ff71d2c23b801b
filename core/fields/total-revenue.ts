import { defineField } from './field.ts';

/** Revenue from all sources. */
export const totalRevenue = defineField({
  id: 'total_revenue',
  label: 'Total revenue',
  description: 'All revenue of the period, whoever brought it in.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Total revenue', 'Company revenue', 'Overall revenue', 'All revenue'],
});
