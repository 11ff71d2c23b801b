import { defineField } from './field.ts';

/** Recurring revenue as the period began. */
export const mrrAtStart = defineField({
  id: 'mrr_at_start',
  label: 'MRR at the start',
  description: 'Monthly recurring revenue at the start of the period.',
  type: 'money',
  overTime: 'first',
  acrossDimensions: 'sum',
  headers: ['MRR at the start', 'MRR at start', 'Starting MRR', 'Opening MRR', 'Beginning MRR', 'Start MRR'],
});
