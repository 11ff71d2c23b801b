import { defineField } from './field.ts';

/** People who began a step. */
export const entered = defineField({
  id: 'entered',
  label: 'Entered the step',
  description: 'People who entered the step of the funnel.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Entered the step', 'Entered', 'Entered step', 'Step entries', 'Users entered', 'Enrolled'],
});
