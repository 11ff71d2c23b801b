import { defineField } from './field.ts';

/** Visits as web analytics counts them. */
export const sessions = defineField({
  id: 'sessions',
  label: 'Sessions',
  description: 'Sessions on the website or app in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Sessions', 'Total sessions', 'Website sessions', 'Web sessions', 'Online store sessions'],
  kpi: 'higher',
});
