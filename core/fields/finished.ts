import { defineField } from './field.ts';

/** People who got through a step. */
export const finished = defineField({
  id: 'finished',
  label: 'Finished the step',
  description: 'People who finished the step of the funnel.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Finished the step',
    'Finished',
    'Finished step',
    'Completed the step',
    'Completed step',
    'Completed',
    'Step completions',
    'Users finished',
  ],
});
