import { defineField } from './field.ts';

/** Time the work took by hand. */
export const hoursBefore = defineField({
  id: 'hours_before',
  label: 'Hours before',
  description: 'Hours the work took before it was automated.',
  type: 'number',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Hours before', 'Hours before automation', 'Manual hours', 'Hours spent before'],
});
