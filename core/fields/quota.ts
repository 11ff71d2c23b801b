import { defineField } from './field.ts';

/** The sales that are asked for. */
export const quota = defineField({
  id: 'quota',
  label: 'Quota',
  description: 'The sales target for the period in money.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Quota', 'Sales quota', 'Quota amount', 'Sales target', 'Revenue target'],
});
