import { defineField } from './field.ts';

/** People added to the database. */
export const newContacts = defineField({
  id: 'new_contacts',
  label: 'New contacts',
  description: 'Contacts added to the database in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['New contacts', 'Contacts added', 'Contacts created', 'Net new contacts'],
  kpi: 'higher',
});
