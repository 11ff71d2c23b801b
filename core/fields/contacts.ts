import { defineField } from './field.ts';

/** The people in the database. */
export const contacts = defineField({
  id: 'contacts',
  label: 'Contacts',
  description: 'Contacts in the database or the automation at the end of the period.',
  type: 'count',
  overTime: 'last',
  acrossDimensions: 'sum',
  headers: [
    'Contacts',
    'Total contacts',
    'Number of contacts',
    'Contact count',
    'Marketing contacts',
    'Contacts in database',
    'Database size',
  ],
});
