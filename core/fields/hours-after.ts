import { defineField } from './field.ts';

/** Time the work takes now. */
export const hoursAfter = defineField({
  id: 'hours_after',
  label: 'Hours after',
  description: 'Hours the work takes since it was automated.',
  type: 'number',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Hours after', 'Hours after automation', 'Automated hours', 'Hours spent after'],
});
