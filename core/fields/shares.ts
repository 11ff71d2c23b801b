import { defineField } from './field.ts';

/** Posts passed on. */
export const shares = defineField({
  id: 'shares',
  label: 'Shares',
  description: 'How often posts were shared in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Shares', 'Total shares', 'Shares (total)', 'Post shares', 'Paid shares', 'Reshares'],
  kpi: 'higher',
});
