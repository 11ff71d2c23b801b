import { defineField } from './field.ts';

/** Forms sent in. */
export const formFills = defineField({
  id: 'form_fills',
  label: 'Form fills',
  description: 'Forms that visitors filled in and sent in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Form fills',
    'Form submissions',
    'Form submits',
    'Forms submitted',
    'Forms filled',
    'Form completions',
    'Form conversions',
    'Submissions',
  ],
  kpi: 'higher',
});
