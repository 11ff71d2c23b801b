import { defineField } from './field.ts';

/** The deal a row is about. */
export const deal = defineField({
  id: 'deal',
  label: 'Deal',
  description: 'The name of the deal or opportunity.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: ['Deal', 'Deal name', 'Deal title', 'Opportunity', 'Opportunity name'],
});
