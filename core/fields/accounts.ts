import { defineField } from './field.ts';

/** The accounts that pay. */
export const accounts = defineField({
  id: 'accounts',
  label: 'Accounts',
  description: 'Paying accounts at the end of the period.',
  type: 'count',
  overTime: 'last',
  acrossDimensions: 'sum',
  headers: ['Accounts', 'Paying accounts', 'Active accounts', 'Total accounts', 'Number of accounts', 'Account count'],
});
