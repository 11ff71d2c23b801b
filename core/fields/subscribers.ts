import { defineField } from './field.ts';

/** The people on the list. */
export const subscribers = defineField({
  id: 'subscribers',
  label: 'Subscribers',
  description: 'Subscribers at the end of the period.',
  type: 'count',
  overTime: 'last',
  acrossDimensions: 'sum',
  headers: [
    'Subscribers',
    'Total subscribers',
    'Active subscribers',
    'Email subscribers',
    'Subscriber count',
    'List size',
    'Audience size',
  ],
  kpi: 'higher',
});
