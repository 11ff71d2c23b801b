import { defineField } from './field.ts';
import { visitors } from './visitors.ts';

/** People who came or signed up for the first time. */
export const newUsers = defineField({
  id: 'new_users',
  label: 'New users',
  description: 'Users who signed up or came for the first time in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'New users',
    'First-time users',
    'Total new users',
    'Sign-ups',
    'New sign-ups',
    'Registrations',
    'Registrations completed',
    'Completed registrations',
  ],
  partOf: [visitors],
});
