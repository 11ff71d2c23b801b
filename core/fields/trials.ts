import { defineField } from './field.ts';

/** Free trials begun. */
export const trials = defineField({
  id: 'trials',
  label: 'Trials',
  description: 'Trials started in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Trials',
    'Trials started',
    'Trial starts',
    'Started trials',
    'New trials',
    'Free trials',
    'Trial sign-ups',
  ],
  kpi: 'higher',
});
