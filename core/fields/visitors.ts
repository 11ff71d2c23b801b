import { defineField } from './field.ts';

/** People who came to the website. */
export const visitors = defineField({
  id: 'visitors',
  label: 'Visitors',
  description: 'People who visited the website or page in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Visitors',
    'Total users',
    'Users',
    'Active users',
    'Unique visitors',
    'Total visitors',
    'Website visitors',
    'Online store visitors',
    'Unique users',
  ],
});
