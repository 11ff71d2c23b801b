import { defineField } from './field.ts';

/** Sales calls made. */
export const calls = defineField({
  id: 'calls',
  label: 'Calls made',
  description: 'Calls made to leads and prospects in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Calls made', 'Calls', 'Total calls', 'Outbound calls', 'Calls logged', 'Number of calls', 'Call count'],
  kpi: 'higher',
});
